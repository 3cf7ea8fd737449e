namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// What somebody's quoted words are; the names and their order are those of the run-time <c>QuoteKind</c>.
/// </summary>
internal enum QuotationKind
{
    /// <summary>A whole statement: <c>"It still smells of diesel," said Mara Lindqvist.</c></summary>
    Statement,

    /// <summary>A part of a statement in the article's own sentence: <c>called it "quite dangerous"</c>.</summary>
    Fragment,

    /// <summary>No speech: a title, a term, a word held at arm's length. It has no speaker.</summary>
    Term,
}

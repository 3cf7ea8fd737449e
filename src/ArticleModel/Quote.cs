namespace ArticleModel;

/// <summary>What a quotation is.</summary>
public enum QuoteKind
{
    /// <summary>A whole statement: "It still smells of diesel," said Mara Lindqvist.</summary>
    Statement,

    /// <summary>A part of a statement within the article's own sentence: called it "quite dangerous".</summary>
    Fragment,

    /// <summary>No speech: a title, a term, a word held at arm's length. It has no speaker.</summary>
    Term,
}

/// <summary>
/// A quotation: what stands between one pair of marks. The halves of one that is interrupted (<c>"Yes," she said, "but
/// not today."</c>) are two.
/// </summary>
public sealed class Quote
{
    private readonly string _article;
    private readonly Slice[] _parts;
    private string? _text;

    internal Quote(string article, Slice[] parts, QuoteKind kind, Speaker? speaker, Paragraph? paragraph)
    {
        _article = article;
        _parts = parts;
        Kind = kind;
        Speaker = speaker;
        Paragraph = paragraph;
    }

    /// <summary>
    /// The words, without marks and without the closing comma. One over several paragraphs is its parts, joined by two line
    /// feeds.
    /// </summary>
    public string Text => _text ??= string.Join("\n\n", _parts.Select(part => _article.Substring(part.Start, part.Length)));

    /// <summary>Who says it; null where the article identifies nobody, and where it is no speech.</summary>
    public Speaker? Speaker { get; }

    /// <summary>Whether it is a statement, a part of one, or no speech at all.</summary>
    public QuoteKind Kind { get; }

    /// <summary>The paragraph in which it begins; null for a quotation in a heading.</summary>
    public Paragraph? Paragraph { get; }

    /// <summary>Where its first word begins in <see cref="Article.Text"/>, zero-based, in UTF-16 code units.</summary>
    public int Start => _parts[0].Start;

    /// <summary>
    /// How far it reaches in <see cref="Article.Text"/>, in UTF-16 code units: from its first to its last character, with
    /// the marks that open further paragraphs and without the outer ones.
    /// </summary>
    public int Length => _parts[_parts.Length - 1].End - Start;

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}

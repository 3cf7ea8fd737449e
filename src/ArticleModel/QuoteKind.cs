#if NET
using System.Text.Json.Serialization;
#endif

namespace ArticleModel;

/// <summary>What the words of a quotation are.</summary>
#if NET
[JsonConverter(typeof(JsonStringEnumConverter<QuoteKind>))]
#endif
public enum QuoteKind
{
    /// <summary>A whole statement: <c>"It still smells of diesel," said Mara Lindqvist.</c></summary>
    Statement,

    /// <summary>A part of a statement in the article's own sentence: <c>called it "quite dangerous"</c>.</summary>
    Fragment,

    /// <summary>No speech: a title, a term, a word held at arm's length. It has no speaker.</summary>
    Term,
}

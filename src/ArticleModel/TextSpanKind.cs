#if NET
using System.Text.Json.Serialization;
#endif

namespace ArticleModel;

/// <summary>What sets a stretch of a paragraph apart.</summary>
#if NET
[JsonConverter(typeof(JsonStringEnumConverter<TextSpanKind>))]
#endif
public enum TextSpanKind
{
    /// <summary>Words with emphasis (<c>*...*</c>).</summary>
    Emphasis,

    /// <summary>Words with strong emphasis (<c>**...**</c>).</summary>
    Strong,

    /// <summary>Code among words (<c>`...`</c>).</summary>
    Code,

    /// <summary>A link; <see cref="TextSpan.Target"/> is its address.</summary>
    Link,

    /// <summary>An image; the text is what is shown instead of it, <see cref="TextSpan.Target"/> its address.</summary>
    Image,

    /// <summary>
    /// A reference to an article, checked when it was compiled; <see cref="TextSpan.Target"/> is the article's path,
    /// with a heading behind a <c>#</c> where it is a reference to a section. A <c>#</c> or <c>%</c> of the path itself
    /// is written as in an address there: <c>%23</c>, <c>%25</c>.
    /// </summary>
    ArticleLink,

    /// <summary>
    /// A reference to a type or member of the program; <see cref="TextSpan.Target"/> is its full name.
    /// </summary>
    CodeReference,

    /// <summary>The mark of a footnote; <see cref="TextSpan.Target"/> is its number.</summary>
    FootnoteMark,
}

using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>What sets a stretch of a block apart.</summary>
internal enum SpanKind
{
    /// <summary>Words with emphasis.</summary>
    Emphasis,

    /// <summary>Words with strong emphasis.</summary>
    Strong,

    /// <summary>Code among words.</summary>
    Code,

    /// <summary>A link; its target is an address.</summary>
    Link,

    /// <summary>An image; its words are what is shown instead of it, its target an address.</summary>
    Image,

    /// <summary>
    /// A reference to an article; its target is the article's path, with a heading behind a <c>#</c>.
    /// </summary>
    ArticleLink,

    /// <summary>A reference to a symbol of the program; its target is the symbol's full name.</summary>
    CodeReference,

    /// <summary>The mark of a footnote; its target is the footnote's number.</summary>
    FootnoteMark,
}

/// <summary>A stretch of a block that is set apart. Its markup is no part of the text.</summary>
/// <param name="Kind">What sets it apart.</param>
/// <param name="Span">
/// Its place in <see cref="ArticleSyntax.Text"/> (not in the file, and not in the block), in UTF-16 code units. May be
/// empty: an image without words.
/// </param>
/// <param name="Target">Where it leads to; null for what leads nowhere.</param>
/// <param name="Title">What a link or an image shows when it is pointed at; null where it has none.</param>
internal sealed record SpanSyntax(SpanKind Kind, TextSpan Span, string? Target = null, string? Title = null);

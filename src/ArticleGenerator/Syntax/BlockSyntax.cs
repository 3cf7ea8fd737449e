using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>What a block of an article's text is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>A paragraph that is an item of a list; its bullet or number stays in its text.</summary>
    ListItem,

    /// <summary><c>&gt; ...</c>: words of the article repeated for display. Its marks open no quotation.</summary>
    PullQuote,

    /// <summary>A section heading, of <see cref="BlockSyntax.Level"/> 2 to 6.</summary>
    Heading,

    /// <summary><c>By Ada Brook</c>, directly under the headline.</summary>
    Byline,

    /// <summary>A date on a line of its own, directly under the headline.</summary>
    Date,

    /// <summary>A dateline on a line of its own (<c>HARROW BAY (Agency)</c>), directly under the headline.</summary>
    Dateline,

    /// <summary>A credit line at the end.</summary>
    Credit,

    /// <summary>The standfirst: the clause that stands alone under the headline and tells more of it.</summary>
    Standfirst,

    /// <summary>A line to editors and not to readers: <c>FOR IMMEDIATE RELEASE</c>, a contact, <c>-ENDS-</c>.</summary>
    Notice,
}

/// <summary>
/// A block: a stretch of <see cref="ArticleSyntax.Text"/>. Blocks stand in order, cover the text, and are parted by
/// exactly two line feeds; a block holds no line end itself.
/// </summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Its place in <see cref="ArticleSyntax.Text"/> (not in the file), in UTF-16 code units.</param>
/// <param name="Level">A heading's level, 2 to 6; 0 for every other kind.</param>
internal sealed record BlockSyntax(BlockKind Kind, TextSpan Span, int Level = 0)
{
    public bool IsParagraph => Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.PullQuote;
}

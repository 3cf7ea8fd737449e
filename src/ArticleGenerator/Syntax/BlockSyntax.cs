using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>What a block of an article's text is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>
    /// A paragraph that is an item of a list. Its bullet or number stays in its text; in Markdown a number is
    /// <see cref="BlockSyntax.Number"/>, too.
    /// </summary>
    ListItem,

    /// <summary><c>&gt; ...</c>: words of the article repeated for display. Its marks open no quotation.</summary>
    PullQuote,

    /// <summary>
    /// Words of somebody else as a block of their own: a quotation without marks. Or a note set apart, which is none.
    /// </summary>
    BlockQuotation,

    /// <summary>Code, its lines parted by <c>\n</c>. Nothing in it is looked at.</summary>
    Code,

    /// <summary>A table: its rows parted by <c>\n</c>, their cells by <c>\t</c>.</summary>
    Table,

    /// <summary>An image that stands alone; its text is what is shown instead of it.</summary>
    Image,

    /// <summary>HTML, as it is. Nothing in it is looked at.</summary>
    Html,

    /// <summary>A line between paragraphs; its text is empty.</summary>
    ThematicBreak,

    /// <summary>A footnote, of <see cref="BlockSyntax.Number"/>.</summary>
    Footnote,

    /// <summary>A section heading, of <see cref="BlockSyntax.Level"/> 1 to 6.</summary>
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
/// exactly two line feeds; a block holds no line end itself, but for code, tables and HTML.
/// </summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Its place in <see cref="ArticleSyntax.Text"/> (not in the file), in UTF-16 code units.</param>
/// <param name="Level">
/// A heading's level, 1 to 6; how deep in lists a paragraph stands, 1 for an item of an outermost list. 0 for every
/// other.
/// </param>
internal sealed record BlockSyntax(BlockKind Kind, TextSpan Span, int Level = 0)
{
    /// <summary>The number of an item of a numbered list in Markdown, or of a footnote; not negative.</summary>
    public int? Number { get; init; }

    /// <summary>The language of code, as the file names it; null where it names none.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Whether a <see cref="BlockKind.BlockQuotation"/> is a note (<c>&gt; [!NOTE]</c>): it quotes nobody.
    /// </summary>
    public bool IsNote { get; init; }

    /// <summary>
    /// What is set apart in it, in the order in which it begins, the one that holds another before it. Each lies within
    /// the block, and two of them never overlap without one holding the other.
    /// </summary>
    public ImmutableArray<SpanSyntax> Spans { get; init; } = ImmutableArray<SpanSyntax>.Empty;

    public bool IsParagraph => Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.PullQuote
        or BlockKind.BlockQuotation or BlockKind.Code or BlockKind.Table or BlockKind.Image or BlockKind.Html
        or BlockKind.ThematicBreak or BlockKind.Footnote;
}

namespace ArticleGenerator.Syntax;

/// <summary>How the lines of a file make paragraphs (docs/article-format.md, "Paragraphs").</summary>
internal enum ParagraphMode
{
    /// <summary>
    /// Decided by the file itself: wrapped when most lines but the last of its blocks end without a sentence end.
    /// </summary>
    Automatic,

    /// <summary>A block (lines up to a blank line) is one paragraph.</summary>
    Wrapped,

    /// <summary>Each line is a paragraph.</summary>
    Lines,
}

/// <summary>Which lines are section headings (docs/article-format.md, "Section headings").</summary>
internal enum HeadingMode
{
    /// <summary>Marked headings (<c>##</c>) and plain lines that read as one.</summary>
    Plain,

    /// <summary>Marked headings only.</summary>
    Marked,
}

/// <summary>
/// What the project says about a file from outside of it (an <c>[articles/**.txt]</c> section of <c>.editorconfig</c>).
/// The file's own front matter overrules each of them.
/// </summary>
internal sealed record ParseSettings
{
    public static ParseSettings Default { get; } = new();

    /// <summary>How the file is written, which its name says.</summary>
    public ArticleFormat Format { get; init; } = ArticleFormat.Plain;

    public ParagraphMode Paragraphs { get; init; } = ParagraphMode.Automatic;

    public HeadingMode Headings { get; init; } = HeadingMode.Plain;

    /// <summary>A language tag such as <c>en</c> or <c>de</c>; null where nobody says.</summary>
    public string? Language { get; init; }
}

namespace ArticleGenerator.Syntax;

/// <summary>How an article's file is written; its name's ending says it.</summary>
internal enum ArticleFormat
{
    /// <summary>
    /// Plain text as a newsroom has it: <c>.txt</c>, and whatever else a project lists as an article.
    /// </summary>
    Plain,

    /// <summary>Markdown: <c>.md</c>.</summary>
    Markdown,
}

/// <summary>The ending decides, and nothing in the text.</summary>
internal static class ArticleFormats
{
    public const string MarkdownEnding = ".md";

    public static ArticleFormat Of(string file) =>
        file.EndsWith(MarkdownEnding, StringComparison.OrdinalIgnoreCase)
            ? ArticleFormat.Markdown
            : ArticleFormat.Plain;
}

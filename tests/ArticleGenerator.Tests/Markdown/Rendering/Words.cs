namespace ArticleGenerator.Tests.Markdown.Rendering;

/// <summary>Words as a page shows them.</summary>
internal static class Words
{
    /// <summary>White space between words is one space.</summary>
    public static string Joined(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\u00A0'],
        StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of code, without blank ones around them.</summary>
    public static string OfCode(string code)
    {
        string[] lines = code.TrimEnd().Split('\n');
        return string.Join('\n', lines.SkipWhile(string.IsNullOrWhiteSpace));
    }
}

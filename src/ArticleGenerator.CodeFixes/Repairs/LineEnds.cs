namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>How a file's lines end: what is added ends like what is there.</summary>
internal static class LineEnds
{
    /// <summary>The line end of the file's first line; a line feed where it has one line only.</summary>
    public static string Of(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        return end < 0 || text[end] == '\n' ? "\n"
            : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n"
            : "\r";
    }

    /// <summary>Where the line begins that <paramref name="place"/> is in.</summary>
    public static int LineStart(string text, int place) =>
        place == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], place - 1) + 1;
}

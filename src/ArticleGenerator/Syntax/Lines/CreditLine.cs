namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// A line at the end that says where the article comes from: it begins like one (<c>Photo: ...</c>, <c>Reporting by
/// ...</c>), says who "contributed to this report", or is a dash and a name.
/// </summary>
internal static class CreditLine
{
    // In UTF-16 code units.
    private const int LongestSignature = 60;

    private static readonly string[] Starts =
    [
        "Credit:", "Credits:", "Photo:", "Photos:", "Source:", "Sources:", "Reporting by ", "Additional reporting by ",
        "Editing by ", "Writing by ", "Compiled by ", "Copyright ", "©",
    ];

    private static readonly string[] Contributions =
    [
        "contributed to this report", "contributed to this article", "contributed to this story",
        "contributed reporting",
    ];

    public static bool Is(ReadOnlySpan<char> line) =>
        LineWords.LengthOfStart(line.TrimStart('(').TrimStart('['), Starts) > 0
        || LineWords.Has(line, Contributions)
        || (line.Length is > 0 and <= LongestSignature && line[0] is '—' or '–' && !LineEnd.IsSentence(line));
}

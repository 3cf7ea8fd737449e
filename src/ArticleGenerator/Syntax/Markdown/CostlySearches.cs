namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// What Markdig looks for from each place where it could begin, up to where it ends: an address, a declaration, a
/// comment. Where a text has a hundred thousand beginnings and no end, that is hours, and nobody has written it.
/// </summary>
internal static class CostlySearches
{
    // In characters looked at: a line of 10,000 characters with 1,000 links is five millions.
    private const long MostSteps = 100_000_000;

    private const string LineEnd = "\n";
    private const string WhiteSpace = " ";
    private const string TagEnd = " >";

    // Measured: those of comments and tags end by themselves.
    private static readonly (string Beginning, string End)[] Searches =
    [
        ("](", LineEnd),
        ("<!", ">"),
        ("<?", "?>"),
        ("<![CDATA[", "]]>"),
        ("<", TagEnd),
        ("://", WhiteSpace),
        ("www.", WhiteSpace),
        ("mailto:", WhiteSpace),
        ("tel:", WhiteSpace),
    ];

    /// <summary>Whether a text has too many of them.</summary>
    public static bool AreIn(string text)
    {
        foreach ((string beginning, string end) in Searches)
        {
            if (Steps(text, beginning, end) > MostSteps)
            {
                return true;
            }
        }

        return false;
    }

    private static long Steps(string text, string beginning, string end)
    {
        // Each is looked for again only where it has been passed: this search must not be such a one itself.
        int next = -1;
        int blankLine = -1;
        int blankLineOfWindows = -1;
        long steps = 0;
        for (int i = IndexOf(text, beginning, 0); i < text.Length; i = IndexOf(text, beginning, i + beginning.Length))
        {
            next = next < i ? IndexOf(text, end, i) : next;
            blankLine = blankLine < i ? IndexOf(text, "\n\n", i) : blankLine;
            blankLineOfWindows = blankLineOfWindows < i ? IndexOf(text, "\n\r\n", i) : blankLineOfWindows;

            // Nothing of this kind goes on behind a blank line.
            steps += Math.Min(next, Math.Min(blankLine, blankLineOfWindows)) - i;
        }

        return steps;
    }

    private static int IndexOf(string text, string words, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(Math.Min(start, text.Length));
        int length = words switch
        {
            LineEnd => rest.IndexOfAny('\n', '\r'),
            WhiteSpace => rest.IndexOfAny(' ', '\n', '\r'),
            TagEnd => rest.IndexOfAny(' ', '>', '\n'),
            _ => rest.IndexOf(words.AsSpan()),
        };
        return length < 0 ? text.Length : Math.Min(start, text.Length) + length;
    }
}

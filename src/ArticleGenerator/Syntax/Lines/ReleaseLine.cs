namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// A line that says what a press release is and when it may be printed: <c>FOR IMMEDIATE RELEASE</c>, <c>Press
/// release</c>, <c>EMBARGOED UNTIL MAY 3</c>.
/// </summary>
internal static class ReleaseLine
{
    // In UTF-16 code units.
    private const int MaximumLength = 100;
    private const int MostWords = 8;

    // Around the words behind it: "no. 12", "00:01,"
    private const string Signs = ",:.-–|#/";

    private static readonly string[] Starts =
    [
        "For immediate release", "For immediate distribution", "For release", "Immediate release", "Embargoed",
        "Embargo", "Hold for release", "Not for release", "Press release", "News release", "Media release",
        "Media advisory", "Press advisory", "Media alert", "Press statement", "Media statement",
    ];

    private static readonly string[] Behind =
    [
        "at", "for", "hours", "immediate", "media", "no", "number", "on", "only", "press", "print", "publication",
        "receipt", "till", "to", "until", "upon", "use",
    ];

    // What a page has above its headline, and no headline is.
    private static readonly string[] Alone =
    [
        "Latest news", "Media", "Media centre", "News", "Newsroom", "Press", "Press office",
    ];

    /// <summary>Whether the whole line is one, with asterisks or dashes around it or without.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength || line.Length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> words = WithoutDecoration(line);
        int start = LengthOfStart(words);
        return start > 0
            ? LineWords.Count(words) <= MostWords && IsRest(words.Slice(start))
            : LineWords.IsOneOf(words, Alone);
    }

    /// <summary>
    /// The length of the words before the headline of <c>For immediate release: Ferry sails again</c>, in UTF-16 code
    /// units; 0 where none stands there.
    /// </summary>
    public static int LengthOfLabel(ReadOnlySpan<char> line)
    {
        int length = LengthOfStart(line);
        if (length == 0 || Is(line) || length == line.Length
            || line[length] is not (':' or '-' or '–' or '—' or '|' or ' '))
        {
            return 0;
        }

        ReadOnlySpan<char> rest = line.Slice(length).TrimStart();
        if (rest.IsEmpty || rest[0] is not (':' or '-' or '–' or '—' or '|'))
        {
            return 0;
        }

        rest = rest.Slice(1).TrimStart();
        return line.Length - rest.Length;
    }

    // "PRESS RELEASE" of "*** PRESS RELEASE ***".
    private static ReadOnlySpan<char> WithoutDecoration(ReadOnlySpan<char> line)
    {
        int start = 0;
        int end = line.Length;
        while (start < end && IsDecoration(line[start]))
        {
            start++;
        }

        while (end > start && IsDecoration(line[end - 1]))
        {
            end--;
        }

        return line.Slice(start, end - start);
    }

    private static bool IsDecoration(char c) => c is '*' or '-' or '–' or '—' or '=' or '~' or '[' or ']' or ' ';

    private static int LengthOfStart(ReadOnlySpan<char> line) => LineWords.LengthOfStart(line, Starts);

    // A match: nothing, a number, a date and a time. Not: the rest of "Press release goes wrong", a headline.
    private static bool IsRest(ReadOnlySpan<char> rest)
    {
        while (LineWords.TryNext(ref rest, out ReadOnlySpan<char> word))
        {
            ReadOnlySpan<char> bare = word.Trim(Signs.AsSpan());
            if (!bare.IsEmpty && !char.IsDigit(bare[0])
                && !LineWords.IsOneOf(bare, Behind) && !PublicationDate.IsWord(bare))
            {
                return false;
            }
        }

        return true;
    }
}

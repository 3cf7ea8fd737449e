namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// A date on a line of its own: <c>May 3, 2026</c>, <c>Published: 3 May 2026, 10:15 GMT</c>, <c>2026-05-03</c>.
/// </summary>
internal static class PublicationDate
{
    // In UTF-16 code units.
    private const int MaximumLength = 70;

    private static readonly string[] Months =
    [
        "january", "jan", "february", "feb", "march", "mar", "april", "apr", "may", "june", "jun", "july", "jul",
        "august", "aug", "september", "sept", "sep", "october", "oct", "november", "nov", "december", "dec",
    ];

    private static readonly string[] Words =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun", "published", "updated", "posted", "first", "last", "modified",
        "issued", "released", "date", "dated", "release", "on", "at", "of", "am", "pm", "a.m", "p.m", "noon", "the",
    ];

    /// <summary>
    /// Whether a line is one, also with a byline or the name of a page behind it: "May 3, 2026 | Herald".
    /// </summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength)
        {
            return false;
        }

        int bar = line.IndexOf('|');
        int by = bar < 0 ? line.IndexOf(" by ".AsSpan(), StringComparison.OrdinalIgnoreCase) : bar;
        return IsDate(by > 0 && !LineEnd.IsSentence(line) ? line.Slice(0, by) : line) || (bar > 0 && IsDate(line));
    }

    private static bool IsDate(ReadOnlySpan<char> line)
    {
        int numbers = 0;
        bool hasMonth = false;
        bool hasIsoDate = false;
        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            ReadOnlySpan<char> bare = Bare(word);
            if (bare.IsEmpty)
            {
                continue;
            }

            if (char.IsDigit(bare[0]))
            {
                numbers++;
                hasIsoDate |= IsIsoDate(bare);
            }
            else if (LineWords.IsOneOf(bare, Months))
            {
                hasMonth = true;
            }
            else if (!LineWords.IsOneOf(bare, Words) && !(numbers > 0 && IsTimeZone(bare)))
            {
                // Of nearly every line the first word says it; reading on took a fifth of the time of reading a file.
                return false;
            }
        }

        return hasIsoDate || (hasMonth && numbers > 0);
    }

    /// <summary>Whether a word may stand in a date: a month, a day, "published", a time zone.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) =>
        LineWords.IsOneOf(word, Months) || LineWords.IsOneOf(word, Words) || IsTimeZone(word);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        int start = 0;
        int end = word.Length;
        while (start < end && IsSign(word[start]))
        {
            start++;
        }

        while (end > start && IsSign(word[end - 1]))
        {
            end--;
        }

        return word.Slice(start, end - start);
    }

    private static bool IsSign(char c) =>
        c is ',' or '.' or ':' or '|' or '(' or ')' or '•' or '·' or '-' or '–' or '—' or '/';

    // A match: "2026-05-03", "03/05/2026", "3.5.2026". Not: "10:15".
    private static bool IsIsoDate(ReadOnlySpan<char> word) =>
        word.Length >= 8 && char.IsDigit(word[word.Length - 1]) && word.IndexOfAny('-', '/', '.') > 0;

    private static bool IsTimeZone(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 4 && LetterCase.IsCapitals(word);
}

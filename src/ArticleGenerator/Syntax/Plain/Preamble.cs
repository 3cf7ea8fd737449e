using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// What stands above the headline: the letterhead and the contacts of a press release, <c>FOR IMMEDIATE RELEASE</c>, a
/// date, a byline, a dateline.
/// </summary>
internal static class Preamble
{
    private const int MostLinesOfLetterhead = 20;
    private const int MostLinesOfContact = 8;
    private const int MostWordsOfLetterhead = 4;

    // In UTF-16 code units.
    private const int LongestLineOfLetterhead = 100;

    /// <summary>The line at which the headline is to be expected: the first one that is nothing of the above.</summary>
    public static int End(FileLines lines, int first)
    {
        int end = SkipFurniture(lines, first);
        int release = FindRelease(lines, end);
        if (release < 0)
        {
            return end;
        }

        // A release whose headline stands above "FOR IMMEDIATE RELEASE" goes on with its lead.
        int behind = SkipFurniture(lines, release);
        return behind < lines.Count && HeadlineRule.WhyNot(Words(lines, behind)) is null ? behind : end;
    }

    /// <summary>
    /// What a line is that stands beside the headline and not in the text; null where it may be text.
    /// </summary>
    public static BlockKind? KindOf(ReadOnlySpan<char> line)
    {
        if (ReleaseLine.Is(line) || ContactLine.Is(line) || EndMark.Is(line))
        {
            return BlockKind.Notice;
        }

        if (Byline.Is(line))
        {
            return BlockKind.Byline;
        }

        if (PublicationDate.Is(line))
        {
            return BlockKind.Date;
        }

        return Dateline.IsForSure(line) ? BlockKind.Dateline : null;
    }

    /// <summary>
    /// The last line of the contact that begins at a line: names and offices stand between it and the last address.
    /// </summary>
    public static int EndOfContact(FileLines lines, int first)
    {
        int last = first;
        for (int i = first + 1; i < first + MostLinesOfContact && !lines.IsBlank(i) && !IsText(lines[i]); i++)
        {
            last = ContactLine.Is(lines[i]) ? i : last;
        }

        return last;
    }

    private static int SkipFurniture(FileLines lines, int line)
    {
        line = lines.SkipBlank(line);
        while (line < lines.Count && !lines.IsMarked(line) && (lines[line].IsEmpty || KindOf(lines[line]) is not null))
        {
            line = lines.SkipBlank((ContactLine.Is(lines[line]) ? EndOfContact(lines, line) : line) + 1);
        }

        return line;
    }

    private static int FindRelease(FileLines lines, int line)
    {
        int stop = line + MostLinesOfLetterhead;
        for (; line < Math.Min(stop, lines.Count); line = lines.SkipBlank(line + 1))
        {
            if (ReleaseLine.Is(lines[line]) || ReleaseLine.LengthOfLabel(lines[line]) > 0)
            {
                return line;
            }

            if (lines.IsMarked(line) || !IsLetterhead(lines[line]))
            {
                return -1;
            }
        }

        return -1;
    }

    // A match: "Harrow Bay Council", "HARBOUR OFFICE". Not: a headline in small letters, of more words.
    private static bool IsLetterhead(ReadOnlySpan<char> line) => !IsText(line)
        && (KindOf(line) is not null
            || LetterCase.IsTitleOrCapitals(line)
            || LineWords.Count(line) <= MostWordsOfLetterhead);

    private static bool IsText(ReadOnlySpan<char> line) =>
        line.Length > LongestLineOfLetterhead || LineEnd.IsFullStop(line);

    private static ReadOnlySpan<char> Words(FileLines lines, int line) =>
        lines[line].Slice(ReleaseLine.LengthOfLabel(lines[line]));
}

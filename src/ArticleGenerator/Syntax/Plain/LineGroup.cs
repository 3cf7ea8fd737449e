using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Over how many lines a headline or a standfirst goes. Newsrooms break them by hand, so that neither their length nor
/// the way the file is wrapped says it: the words at the break do.
/// </summary>
internal static class LineGroup
{
    private const int MostLines = 4;

    // The rest of a long headline, in UTF-16 code units.
    private const int LongLine = 50;
    private const int FewestWordsOfStandfirst = 5;

    /// <summary>The last line of what begins at a line.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="first">The line at which it begins.</param>
    /// <param name="width">How wide the file is wrapped; 0 where it is not.</param>
    public static int End(FileLines lines, int first, int width)
    {
        int last = first;
        int length = lines[first].Length;
        while (last + 1 - first < MostLines && !lines.IsBlank(last + 1)
            && length + 1 + lines[last + 1].Length <= HeadlineRule.MaximumLength
            && GoesOn(lines, last, width))
        {
            last++;
            length += 1 + lines[last].Length;
        }

        return last;
    }

    private static bool GoesOn(FileLines lines, int line, int width)
    {
        ReadOnlySpan<char> words = lines[line];
        ReadOnlySpan<char> next = lines[line + 1];
        if (words.IsEmpty || next.IsEmpty || lines.IsMarked(line + 1) || LineEnd.IsFullStop(words) || !CanBeRest(next))
        {
            return false;
        }

        // In a wrapped file the line may just have been full.
        return EndsOpen(words)
            || IsInOneCase(words, next)
            || (lines.IsBlank(line + 2) && (char.IsLower(next[0]) || IsFull(words, next, width)));
    }

    private static bool IsFull(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width) =>
        width > 0 && line.Length + 1 + LineWords.First(next).Length > width;

    // The lead ends with a full stop or goes on for long, and a byline speaks for itself.
    private static bool CanBeRest(ReadOnlySpan<char> line) =>
        (!LineEnd.IsFullStop(line) || LetterCase.IsTitleOrCapitals(line))
        && !ListItem.Is(line)
        && MetadataLine.KindOf(line) is MetadataLineKind.None or MetadataLineKind.Dateline && !Dateline.IsForSure(line)
        && Dateline.LengthAtStart(line) == 0
        && !ReleaseLine.Is(line) && !ContactLine.Is(line) && !Byline.HasFullForm(line);

    // A match: "Harbour office announces the opening of", "Ferry sails again,". Not: "Ferry sails again".
    private static bool EndsOpen(ReadOnlySpan<char> line) =>
        line[line.Length - 1] == ',' || FunctionWords.EndsOpen(LineWords.Last(line));

    // Both in capitals; or both in Title Case, and the second is no headline of its own.
    private static bool IsInOneCase(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (LetterCase.IsCapitals(line) && LetterCase.IsCapitals(next))
        {
            return true;
        }

        return LetterCase.IsTitle(line)
            && (IsRemainder(line, next)
                || (LetterCase.IsTitle(next) && FunctionWords.BeginsBound(LineWords.First(next))));
    }

    // A match: "... Sees the Highest | Number of Passengers", too short for a standfirst, behind a line that had to
    // end. Not: "... Sees the Highest | Owen Pryce".
    private static bool IsRemainder(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length >= LongLine && LineWords.Count(next) < FewestWordsOfStandfirst
        && LetterCase.IsTitle(next) && !PersonalName.Is(next);
}

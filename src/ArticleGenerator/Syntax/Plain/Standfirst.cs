using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// A clause of five words or more that stands alone right under the headline and would be a plain heading is the
/// standfirst, not a section.
/// </summary>
internal static class Standfirst
{
    private const int FewestWords = 5;
    private const int FewestOfList = 3;

    /// <summary>The last line of the standfirst that begins at a line; -1 where none does.</summary>
    public static int End(FileLines lines, int first, int width)
    {
        int last = LineGroup.End(lines, first, width);
        int next = lines.SkipBlank(last + 1);
        if (next == lines.Count || lines.IsMarked(next) || !IsClause(lines, first, last)
            || (width > 0 && !lines.IsBlank(last + 1) && !BeginsBlock(lines, last + 1)))
        {
            return -1;
        }

        bool isOther = InterviewRule.IsTurn(lines[first], lines[next])
            || IsOneOfQuestions(lines, first)
            || IsList(lines, next);
        return isOther ? -1 : last;
    }

    /// <summary>
    /// Whether a line goes on from the standfirst directly above it: as a second one, which is too long for a heading
    /// there.
    /// </summary>
    public static bool IsSecond(FileLines lines, int line, int width) =>
        width == 0 && !lines.IsBlank(line - 1) && End(lines, line, width) >= 0;

    // A question under the headline whose text has more of them is the first of its headings.
    private static bool IsOneOfQuestions(FileLines lines, int question)
    {
        if (!LineEnd.IsQuestion(lines[question]))
        {
            return false;
        }

        for (int i = question + 1; i < lines.Count; i++)
        {
            if (!lines.IsMarked(i) && LineEnd.IsQuestion(lines[i]) && HeadingRule.IsCandidate(lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClause(FileLines lines, int first, int last)
    {
        string words = lines.Joined(first, last);
        return LineWords.Count(words.AsSpan()) >= FewestWords
            && (HeadingRule.IsCandidate(words.AsSpan())
                || (LetterCase.IsTitleOrCapitals(words.AsSpan()) && AreCandidates(lines, first, last)));
    }

    // Over several lines in the manner of headlines it may be longer than a heading.
    private static bool AreCandidates(FileLines lines, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (!HeadingRule.IsCandidate(lines[i]))
            {
                return false;
            }
        }

        return last > first;
    }

    private static bool BeginsBlock(FileLines lines, int line) =>
        Preamble.KindOf(lines[line]) is not null || Dateline.LengthAtStart(lines[line]) > 0;

    // Two such lines in a row are a list: under a headline it takes three, or the end of the text behind them.
    private static bool IsList(FileLines lines, int line)
    {
        int count = 1;
        while (line < lines.Count && !lines.IsMarked(line) && HeadingRule.IsCandidate(lines[line])
            && Preamble.KindOf(lines[line]) is null && !Byline.HasForm(lines[line]))
        {
            count++;
            line = lines.SkipBlank(line + 1);
        }

        return count >= FewestOfList || line == lines.Count;
    }
}

using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Whether a plain line reads as a section heading: it has at most 100 characters and 14 words, does not end like a
/// sentence or a clause (? may end a heading), is no list item and none of what <see cref="NoHeading"/> lists. Whether
/// it is one depends on what stands beside it, too.
/// </summary>
internal static class HeadingRule
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaximumLength = 100;

    private const int MostWords = 14;

    public static bool IsCandidate(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.Length > MaximumLength || ListItem.Is(line))
        {
            return false;
        }

        if (LineEnd.IsClause(line) || (LineEnd.IsSentence(line) && !LineEnd.IsQuestion(line)))
        {
            return false;
        }

        return LineWords.Count(line) <= MostWords && !NoHeading.Is(line);
    }
}

using ArticleGenerator.Syntax.Lines;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Whether a line directly under the headline is a name, of a person or a place, though nothing on it says so:
/// <c>Owen Pryce</c> and <c>HARROW BAY</c> have the form of <c>Key Findings</c> and <c>KEY FINDINGS</c>. The text tells
/// them apart: its words stand there in small letters, or other headings in the same manner.
/// </summary>
internal static class BareName
{
    // A name's short words say nothing ("de", "J.").
    private const int FewestLetters = 3;

    /// <summary>
    /// Whether it is a byline without its "By": "Owen Pryce", and not "Key Findings" above a text with findings.
    /// </summary>
    public static bool IsByline(FileLines lines, int line) =>
        Byline.HasForm(lines[line])
        && (Byline.HasFullForm(lines[line])
            || !(AreCommonWords(lines, line, all: false) || HasHeadingLikeIt(lines, line, IsInTitleCase)));

    /// <summary>
    /// Whether it is a dateline without agency, date and dash: "HARROW BAY", and not "KEY FINDINGS" above a text with
    /// key findings.
    /// </summary>
    public static bool IsDateline(FileLines lines, int line) =>
        Dateline.Is(lines[line])
        && !(AreCommonWords(lines, line, all: true) || HasHeadingLikeIt(lines, line, LetterCase.IsCapitals));

    private static bool IsInTitleCase(ReadOnlySpan<char> words) => LetterCase.IsTitle(words) || PersonalName.Is(words);

    private static bool AreCommonWords(FileLines lines, int line, bool all)
    {
        int common = 0;
        int others = 0;
        ReadOnlySpan<char> rest = lines[line];
        while (LineWords.TryNext(ref rest, out ReadOnlySpan<char> word))
        {
            if (word.Length >= FewestLetters)
            {
                bool isCommon = StandsInSmallLetters(lines.Text, word.ToString().ToLowerInvariant());
                common += isCommon ? 1 : 0;
                others += isCommon ? 0 : 1;
            }
        }

        return common > 0 && (!all || others == 0);
    }

    private static bool StandsInSmallLetters(string text, string word)
    {
        int end = 0;
        while (text.IndexOf(word, end, StringComparison.Ordinal) is int i and >= 0)
        {
            end = i + word.Length;
            if ((i == 0 || !char.IsLetter(text[i - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHeadingLikeIt(FileLines lines, int line, LinePredicate isLikeIt)
    {
        for (int i = line + 1; i < lines.Count; i++)
        {
            if (!lines.IsBlank(i) && !lines.IsMarked(i) && !lines.IsBlank(lines.SkipBlank(i + 1))
                && HeadingRule.IsCandidate(lines[i]) && isLikeIt(lines[i]))
            {
                return true;
            }
        }

        return false;
    }
}

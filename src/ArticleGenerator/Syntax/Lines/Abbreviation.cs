namespace ArticleGenerator.Syntax.Lines;

/// <summary>Words whose full stop ends no sentence: <c>U.S.</c>, <c>Inc.</c>, <c>Dr.</c></summary>
internal static class Abbreviation
{
    private static readonly string[] Known =
    [
        "apr", "assn", "aug", "ave", "blvd", "bros", "calif", "capt", "cllr", "co", "col", "colo", "conn", "corp",
        "dec", "dept", "det", "dr", "etc", "feb", "fla", "ft", "gen", "gov", "hon", "ill", "inc", "jan", "jr",
        "jul", "jun", "lt", "ltd", "mass", "messrs", "mich", "minn", "mr", "mrs", "ms", "mt", "mx", "nov", "oct",
        "ore", "penn", "pres", "prof", "rd", "rep", "rev", "sen", "sept", "sgt", "sr", "st", "supt", "tenn", "tex",
        "univ", "vs", "wash", "wis",
    ];

    /// <summary>Whether a line ends with one, behind closing marks and brackets or not.</summary>
    public static bool Ends(ReadOnlySpan<char> line) => Is(LineWords.Last(LineEnd.WithoutClosers(line)));

    /// <summary>Whether a word with its full stop is one.</summary>
    public static bool Is(ReadOnlySpan<char> word) => IsDotted(word)
        || (word.Length > 2 && word[word.Length - 1] == '.'
            && LineWords.IsOneOf(word.Slice(0, word.Length - 1), Known));

    // Letters each with a full stop: U.S., a.m.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i += 2)
        {
            if (!char.IsLetter(word[i]) || word[i + 1] != '.')
            {
                return false;
            }
        }

        return true;
    }
}

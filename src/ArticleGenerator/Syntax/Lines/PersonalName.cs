namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// Whether words have the form of a person's name: two to four of them, each with a capital and small letters, an
/// initial or, between two such, a particle. Whether they are one, their place must say: <c>Key Findings</c> has the
/// same form.
/// </summary>
internal static class PersonalName
{
    private const int FewestWords = 2;
    private const int MostWords = 4;

    private static readonly string[] Particles =
    [
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "ibn", "la", "le", "ter", "van",
        "von", "y",
    ];

    public static bool Is(ReadOnlySpan<char> words)
    {
        if (FunctionWords.BeginsPhrase(LineWords.First(words)))
        {
            return false;
        }

        int count = 0;
        bool endsInName = false;
        while (LineWords.TryNext(ref words, out ReadOnlySpan<char> word))
        {
            endsInName = IsNamePart(word);
            if (!endsInName && !IsInitial(word) && (count == 0 || !LineWords.IsOneOf(word, Particles)))
            {
                return false;
            }

            count++;
        }

        return endsInName && count is >= FewestWords and <= MostWords;
    }

    // A match: "Ada", "O'Brien", "McAllister", "Smith-Hale", "al-Amin". Not: "HALE", "van".
    private static bool IsNamePart(ReadOnlySpan<char> word)
    {
        bool hasSmall = false;
        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’'))
            {
                return false;
            }

            hasSmall |= char.IsLower(c);
        }

        return hasSmall && (char.IsUpper(word[0]) || word.StartsWith("al-".AsSpan(), StringComparison.Ordinal));
    }

    // A match: "J.", "J.R." Not: "Jr."
    private static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length is 2 or 4 && char.IsUpper(word[0]) && word[1] == '.' && word[word.Length - 1] == '.';
}

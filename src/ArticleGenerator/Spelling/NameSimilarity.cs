namespace ArticleGenerator.Spelling;

/// <summary>
/// How likely two names mean the same, from 0 to 1: by the words they share, for what was reworded, or by their
/// letters, for a slip of the finger.
/// </summary>
internal static class NameSimilarity
{
    /// <summary>Below it a suggestion would be a guess.</summary>
    public const double Threshold = 0.5;

    // Whoever breaks a word off after so many letters has the word in mind: "warn" for "warning".
    private const int ShortestBeginning = 3;

    private const double Tie = 0.1;

    /// <summary>0 where they are less similar than the threshold.</summary>
    public static double Of(string one, string other) => Of(NameForm.Of(one), NameForm.Of(other), Threshold);

    /// <summary>
    /// The same of a name that somebody has written and one that there is: its beginning counts as all of it but a
    /// letter.
    /// </summary>
    /// <param name="found">The name that somebody has written.</param>
    /// <param name="known">The name that there is.</param>
    /// <param name="atLeast">What is less similar is of no interest: 0 is the answer.</param>
    public static double OfKnown(NameForm found, NameForm known, double atLeast)
    {
        bool isBeginning = found.Letters.Length >= ShortestBeginning
            && found.Letters.Length < known.Letters.Length
            && known.Letters.StartsWith(found.Letters, StringComparison.Ordinal);
        double similarity = isBeginning ? 1 - (1.0 / known.Letters.Length) : Of(found, known, atLeast);
        return similarity >= atLeast ? similarity : 0;
    }

    private static double Of(NameForm one, NameForm other, double atLeast)
    {
        // Of two names with as many words in common, the one with more letters in common is nearer.
        double words = SharedWords.Of(one, other, Math.Max(Threshold, atLeast - Tie));
        double letters = OfLetters(one.Letters, other.Letters, words > 0 ? Threshold : atLeast);
        double more = Math.Max(letters, words);
        return more + (Tie * (1 - more) * Math.Min(letters, words));
    }

    // 0 where more than a third of the letters would have to change: so much unrelated words have in common by chance.
    private static double OfLetters(string one, string other, double atLeast)
    {
        int length = Math.Max(one.Length, other.Length);
        int most = Math.Min(Math.Max(1, length / 3), (int)((1 - atLeast) * length));
        int distance = length == 0 ? most + 1 : LetterDistance.OfOneCase(one, other, most + 1);
        return distance <= most ? 1 - ((double)distance / length) : 0;
    }
}

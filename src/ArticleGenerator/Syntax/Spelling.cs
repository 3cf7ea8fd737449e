namespace ArticleGenerator.Syntax;

/// <summary>How far two words are apart, and which of several was probably meant.</summary>
internal static class Spelling
{
    // In UTF-16 code units: nobody mistypes a whole sentence, and the work grows with the square.
    private const int LongestWord = 64;

    /// <summary>
    /// The known word that is nearest to the one found, without regard to case; null where none is near: it is not
    /// the word's beginning, and more than a third of it would have to change. Of two that are as near, the first.
    /// </summary>
    public static string? Nearest(string found, IEnumerable<string> known)
    {
        string? nearest = null;
        int least = Math.Max(1, found.Length / 3) + 1;
        foreach (string word in known)
        {
            int distance = IsAbbreviation(found, word) ? 1 : Distance(found, word, least);
            if (distance < least)
            {
                least = distance;
                nearest = word;
            }
        }

        return nearest;
    }

    /// <summary> Did you mean “lines”?</summary>
    /// <returns>A sentence with a space before it, or nothing.</returns>
    public static string DidYouMean(string found, IEnumerable<string> known) =>
        Nearest(found, known) is { } nearest ? $" Did you mean “{nearest}”?" : "";

    /// <summary>
    /// How many letters must be put in, taken out, changed, or swapped with their neighbour to get from one word to the
    /// other (the optimal string alignment of Damerau and Levenshtein), without regard to case.
    /// </summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <param name="limit">
    /// From here on the exact number is of no interest, and <paramref name="limit"/> is the answer.
    /// </param>
    public static int Distance(string one, string other, int limit = int.MaxValue)
    {
        if (Math.Abs(one.Length - other.Length) >= limit || one.Length > LongestWord || other.Length > LongestWord)
        {
            return limit;
        }

        int[] beforeLast = new int[other.Length + 1];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        int[] row = new int[other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (int k = 1; k <= other.Length; k++)
            {
                int change = last[k - 1] + (Same(one[i - 1], other[k - 1]) ? 0 : 1);
                row[k] = Math.Min(change, Math.Min(last[k], row[k - 1]) + 1);
                if (i > 1 && k > 1 && Same(one[i - 1], other[k - 2]) && Same(one[i - 2], other[k - 1]))
                {
                    row[k] = Math.Min(row[k], beforeLast[k - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[other.Length], limit);
    }

    // "warn" for "warning": whoever breaks a word off has the word in mind.
    private static bool IsAbbreviation(string found, string word) =>
        found.Length >= 3 && word.StartsWith(found, StringComparison.OrdinalIgnoreCase);

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}

namespace ArticleGenerator.Spelling;

/// <summary>How far two words are apart.</summary>
internal static class LetterDistance
{
    // In UTF-16 code units: nobody mistypes a whole sentence, and the work grows with the square.
    private const int LongestWord = 64;

    /// <summary>
    /// How many letters must be put in, taken out, changed, or swapped with their neighbour to get from one word to the
    /// other (the optimal string alignment of Damerau and Levenshtein), without regard to case.
    /// </summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <param name="limit">
    /// From here on the exact number is of no interest, and <paramref name="limit"/> is the answer.
    /// </param>
    public static int Of(string one, string other, int limit = int.MaxValue) =>
        Math.Max(one.Length, other.Length) > LongestWord
            ? limit
            : OfOneCase(one.ToUpperInvariant(), other.ToUpperInvariant(), limit);

    /// <summary>
    /// Whether one letter more, one less, another one or two that are swapped are all the difference: found without a
    /// table.
    /// </summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another, in the same case.</param>
    public static bool IsOne(string one, string other)
    {
        int shorter = Math.Min(one.Length, other.Length);
        int start = 0;
        while (start < shorter && one[start] == other[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && one[one.Length - 1 - end] == other[other.Length - 1 - end])
        {
            end++;
        }

        (int left, int leftOfOther) = (one.Length - start - end, other.Length - start - end);
        return (left <= 1 && leftOfOther <= 1 && left + leftOfOther > 0)
            || (left == 2 && leftOfOther == 2 && one[start] == other[start + 1] && one[start + 1] == other[start]);
    }

    /// <summary>The same of words in one case.</summary>
    public static int OfOneCase(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) >= limit || one.Length > LongestWord || other.Length > LongestWord)
        {
            return limit;
        }

        // Whatever lies further from the diagonal than the limit is not filled in: it cannot be less.
        int reach = Math.Min(limit, LongestWord + 1);
        int[] beforeLast = new int[other.Length + 2];
        int[] last = new int[other.Length + 2];
        int[] row = new int[other.Length + 2];
        for (int k = 0; k <= other.Length; k++)
        {
            last[k] = k;
        }

        int leastOfLast = 0;
        for (int i = 1; i <= one.Length; i++)
        {
            int first = Math.Max(1, i - reach);
            int end = Math.Min(other.Length, i + reach);
            int least = row[first - 1] = first == 1 ? i : reach;
            for (int k = first; k <= end; k++)
            {
                int change = last[k - 1] + (one[i - 1] == other[k - 1] ? 0 : 1);
                int fewest = Math.Min(change, Math.Min(last[k], row[k - 1]) + 1);
                if (i > 1 && k > 1 && one[i - 1] == other[k - 2] && one[i - 2] == other[k - 1])
                {
                    fewest = Math.Min(fewest, beforeLast[k - 2] + 1);
                }

                row[k] = fewest;
                least = Math.Min(least, fewest);
            }

            // No row begins with less than the two above it have.
            if (Math.Min(least, leastOfLast) >= limit)
            {
                return limit;
            }

            row[end + 1] = reach;
            leastOfLast = least;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[other.Length], limit);
    }
}

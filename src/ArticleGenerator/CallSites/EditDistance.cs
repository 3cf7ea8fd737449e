namespace ArticleGenerator.CallSites;

/// <summary>How many letters to add, take away, replace or swap with their neighbour until one word is the other.</summary>
internal static class EditDistance
{
    /// <summary>From 0 to 1; 0 for what is less similar than <paramref name="threshold"/>.</summary>
    public static double Similarity(string one, string other, double threshold)
    {
        double length = Math.Max(one.Length, other.Length);
        if (length == 0 || Math.Min(one.Length, other.Length) / length < threshold)
        {
            return 0;
        }

        double similarity = 1 - (Of(one, other) / length);
        return similarity >= threshold ? similarity : 0;
    }

    /// <summary>Without regard to case.</summary>
    public static int Of(string one, string other)
    {
        int[] beforeThat = [];
        int[] before = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = before[j - 1] + (Same(one[i - 1], other[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], before[j]) + 1);
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeThat[j - 2] + 1);
                }
            }

            (beforeThat, before) = (before, row);
        }

        return before[other.Length];
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}

namespace ArticleGenerator.Spelling;

/// <summary>How much of what two names say they say in the same words, from 0 to 1.</summary>
internal static class SharedWords
{
    private const double InflectedWord = 0.9;
    private const double OutOfOrder = 0.7;

    // Of shorter words, another letter makes another word.
    private const int ShortestInflected = 4;

    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <param name="atLeast">What is less similar is of no interest: 0 is the answer.</param>
    public static double Of(NameForm one, NameForm other, double atLeast)
    {
        double total = one.Weight + other.Weight;
        bool canReach = total > 0 && 2 * Math.Min(one.Weight, other.Weight) / total >= atLeast;
        if (!canReach || Weights(one.Words, other.Words) is not { } weights)
        {
            return 0;
        }

        double shared = (OutOfOrder * InAnyOrder(weights)) + ((1 - OutOfOrder) * InOrder(weights));
        double similarity = 2 * shared / total;
        return similarity >= atLeast ? similarity : 0;
    }

    // What each word of the one and each of the other have in common; null where none has anything.
    private static double[,]? Weights(string[] one, string[] other)
    {
        double[,]? weights = null;
        for (int i = 0; i < one.Length; i++)
        {
            for (int k = 0; k < other.Length; k++)
            {
                double weight = Shared(one[i], other[k]);
                if (weight > 0)
                {
                    weights ??= new double[one.Length, other.Length];
                    weights[i, k] = weight;
                }
            }
        }

        return weights;
    }

    private static double Shared(string one, string other)
    {
        double weight = Math.Min(NameForm.WeightOf(one), NameForm.WeightOf(other));
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return weight;
        }

        // Engine and engines, harbour and harbor.
        bool isInflected = Math.Min(one.Length, other.Length) >= ShortestInflected
            && Math.Abs(one.Length - other.Length) <= 1
            && LetterDistance.IsOne(one, other);
        return isInflected ? InflectedWord * weight : 0;
    }

    private static double InAnyOrder(double[,] weights)
    {
        double shared = 0;
        bool[] isTaken = new bool[weights.GetLength(1)];
        for (int i = 0; i < weights.GetLength(0); i++)
        {
            int best = -1;
            for (int k = 0; k < isTaken.Length; k++)
            {
                if (!isTaken[k] && weights[i, k] > (best < 0 ? 0 : weights[i, best]))
                {
                    best = k;
                }
            }

            if (best >= 0)
            {
                shared += weights[i, best];
                isTaken[best] = true;
            }
        }

        return shared;
    }

    // The heaviest common subsequence.
    private static double InOrder(double[,] weights)
    {
        double[] before = new double[weights.GetLength(1) + 1];
        for (int i = 0; i < weights.GetLength(0); i++)
        {
            double[] row = new double[before.Length];
            for (int k = 0; k + 1 < before.Length; k++)
            {
                row[k + 1] = Math.Max(before[k] + weights[i, k], Math.Max(row[k], before[k + 1]));
            }

            before = row;
        }

        return before[before.Length - 1];
    }
}

using ArticleGenerator.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>
/// How likely two names mean the same, from 0 to 1: by the words they share, for a reworded heading, or by their
/// letters, for a slip of the finger.
/// </summary>
internal static class NameSimilarity
{
    /// <summary>Below it a suggestion would be a guess.</summary>
    public const double Threshold = 0.5;

    // Names of unrelated words have a third of their letters in common by chance.
    private const double LettersThreshold = 0.65;

    private const double InflectedWord = 0.9;
    private const double OutOfOrder = 0.7;

    public static double Of(string one, string other)
    {
        double letters = EditDistance.Similarity(one, other, LettersThreshold);
        return Math.Max(letters, OfWords(PascalWords.Of(one), PascalWords.Of(other)));
    }

    private static double OfWords(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        double total = one.Sum(Weight) + other.Sum(Weight);
        double shared = (OutOfOrder * InAnyOrder(one, other)) + ((1 - OutOfOrder) * InOrder(one, other));
        return total == 0 ? 0 : 2 * shared / total;
    }

    // "The" says little and "crossing" much, in any language.
    private static double Weight(string word) => Math.Max(1, word.Length - 2);

    private static double Shared(string one, string other)
    {
        double weight = Math.Min(Weight(one), Weight(other));
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
        {
            return weight;
        }

        // Engine and engines, harbour and harbor.
        bool inflected = one.Length > 3 && other.Length > 3 && Spelling.Distance(one, other, limit: 2) == 1;
        return inflected ? InflectedWord * weight : 0;
    }

    private static double InAnyOrder(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        double shared = 0;
        var left = new List<string>(other);
        foreach (string word in one)
        {
            int best = -1;
            double most = 0;
            for (int i = 0; i < left.Count; i++)
            {
                double weight = Shared(word, left[i]);
                if (weight > most)
                {
                    (best, most) = (i, weight);
                }
            }

            if (best >= 0)
            {
                shared += most;
                left.RemoveAt(best);
            }
        }

        return shared;
    }

    // The heaviest common subsequence.
    private static double InOrder(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var before = new double[other.Count + 1];
        foreach (string word in one)
        {
            var row = new double[other.Count + 1];
            for (int i = 0; i < other.Count; i++)
            {
                row[i + 1] = Math.Max(before[i] + Shared(word, other[i]), Math.Max(row[i], before[i + 1]));
            }

            before = row;
        }

        return before[other.Count];
    }
}

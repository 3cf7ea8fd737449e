using ArticleGenerator.Syntax;

namespace ArticleGenerator.CallSites;

/// <summary>
/// How much of two names is the same, by the letters that would have to change (<see cref="Spelling"/>).
/// </summary>
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

        double similarity = 1 - (Spelling.Distance(one, other) / length);
        return similarity >= threshold ? similarity : 0;
    }
}

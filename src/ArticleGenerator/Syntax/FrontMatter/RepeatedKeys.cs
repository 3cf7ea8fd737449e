using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>A key stands once, whatever its case: of several the first counts.</summary>
internal static class RepeatedKeys
{
    /// <param name="entries">The entries as they stand in the file.</param>
    /// <param name="problems">Takes the keys that stand there twice.</param>
    /// <param name="isReported">Whether to report them; not beside a mistake that explains them.</param>
    public static ImmutableArray<FrontMatterEntry> Remove(
        IEnumerable<FrontMatterEntry> entries, ImmutableArray<Problem>.Builder problems, bool isReported)
    {
        var kept = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FrontMatterEntry entry in entries)
        {
            if (keys.Add(entry.Key))
            {
                kept.Add(entry);
            }
            else if (isReported)
            {
                problems.Add(Problem.At(
                    ProblemKind.FrontMatter,
                    entry.KeySpan,
                    $"the key “{entry.Key}” appears twice. Keep one of the two lines."));
            }
        }

        return kept.ToImmutable();
    }
}

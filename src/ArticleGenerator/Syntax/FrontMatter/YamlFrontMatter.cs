using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// Reads YAML into entries. One mistake is one problem: what stands before it is read as YAML, and of what stands below
/// it the lines that are plainly <c>key: value</c>, so that a bracket does not take the headline away as well.
/// </summary>
internal static class YamlFrontMatter
{
    /// <param name="text">The file.</param>
    /// <param name="region">The place of the YAML in it.</param>
    /// <param name="problems">Takes the first mistake, and the keys that stand there twice.</param>
    public static ImmutableArray<FrontMatterEntry> Read(
        string text, TextSpan region, ImmutableArray<Problem>.Builder problems)
    {
        YamlReading reading = YamlReader.Read(text, region);
        IEnumerable<FrontMatterEntry> entries = reading.Entries;
        if (reading.Problem is not null)
        {
            problems.Add(reading.Problem);
            int from = reading.Entries.IsEmpty ? region.Start : reading.Entries.Last().Node.Span.End;
            entries = entries.Concat(EntryLines.Read(text, TextSpan.FromBounds(from, region.End)));
        }

        return RepeatedKeys.Remove(entries, problems, isReported: reading.Problem is null);
    }
}

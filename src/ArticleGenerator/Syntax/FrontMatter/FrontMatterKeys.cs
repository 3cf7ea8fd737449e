using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// ART091 for keys of the front matter that are nearly one of ours. Any key may be metadata of the project's own, so
/// that only a slip of the pen is reported; one in “headline” is another matter (<see cref="HeadlineSlip"/>).
/// </summary>
internal static class FrontMatterKeys
{
    private static readonly string[] Ours =
    [
        "language", "paragraphs", "headings", "speakers", "suppress",
        "byline", "author", "authors", "published", "date", "dateline", "standfirst", "credit",
    ];

    public static void Check(FrontMatterSyntax frontMatter, ImmutableArray<Problem>.Builder problems)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (!WellKnownKeys.Has(entry.Key.AsSpan()) && KeySlips.Meant(entry.Key, Ours) is { } meant)
            {
                problems.Add(Slip(entry, meant));
            }
        }
    }

    /// <summary>What is said of a misspelled key.</summary>
    public static Problem Slip(FrontMatterEntry entry, string meant) => Problem.At(
        ProblemKind.Configuration,
        entry.KeySpan,
        $"“{entry.Key}” has no effect: it is no key that articles know. Did you mean “{meant}”?");
}

using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// ART091 for keys of the front matter that are nearly one of ours. Any key may be metadata of the project's own, so
/// that only a slip of the pen is reported; one in “headline” shows itself (ART001).
/// </summary>
internal static class FrontMatterKeys
{
    private static readonly string[] Ours = ["language", "paragraphs", "headings", "speakers", "suppress"];

    // Words of their own, that somebody may well have metadata for.
    private static readonly string[] NoSlips = ["heading", "speaker"];

    public static void Check(FrontMatterSyntax frontMatter, ImmutableArray<Problem>.Builder problems)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            bool isWord = NoSlips.Contains(entry.Key, StringComparer.OrdinalIgnoreCase);
            if (isWord || WellKnownKeys.Has(entry.Key.AsSpan()))
            {
                continue;
            }

            string? meant = Ours.FirstOrDefault(key => Spelling.Distance(entry.Key, key, limit: 3) <= 2);
            if (meant is not null)
            {
                string message = $"“{entry.Key}” has no effect: it is no key that articles know. Did you mean "
                    + $"“{meant}”?";
                problems.Add(Problem.At(ProblemKind.Configuration, entry.KeySpan, message));
            }
        }
    }
}

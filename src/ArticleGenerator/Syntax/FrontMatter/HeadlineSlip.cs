using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// A front matter that has a headline under a misspelled key. Where the article has no other, that is why (ART001);
/// where a line of the text is one, the author's own is lost (ART091). One cause, one diagnostic.
/// </summary>
internal static class HeadlineSlip
{
    private static readonly string[] Keys = ["headline", "title"];

    /// <summary>The same problem, at the misspelled key if there is one.</summary>
    /// <param name="frontMatter">The front matter.</param>
    /// <param name="noHeadline">What is wrong with the article's headline; null where it has one.</param>
    public static Problem? Explain(FrontMatterSyntax frontMatter, Problem? noHeadline)
    {
        if (noHeadline is null || Find(frontMatter) is not ({ } slip, { } meant))
        {
            return noHeadline;
        }

        return Problem.At(
            ProblemKind.NoHeadline,
            slip.KeySpan,
            $"{noHeadline.Arguments[0]}, and “{slip.Key}” is no key that gives one (did you mean “{meant}”?)");
    }

    /// <summary>ART091 at the misspelled key of an article that has a headline all the same.</summary>
    public static void Check(
        FrontMatterSyntax frontMatter, HeadlineSyntax? headline, ImmutableArray<Problem>.Builder problems)
    {
        if (headline is not null && Find(frontMatter) is ({ } slip, { } meant))
        {
            problems.Add(FrontMatterKeys.Slip(slip, meant));
        }
    }

    private static (FrontMatterEntry? Slip, string? Meant) Find(FrontMatterSyntax frontMatter)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (!WellKnownKeys.Has(entry.Key.AsSpan()) && KeySlips.Meant(entry.Key, Keys) is { } meant)
            {
                return (entry, meant);
            }
        }

        return (null, null);
    }
}

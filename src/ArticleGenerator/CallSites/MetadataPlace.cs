using System.Collections.Immutable;
using ArticleGenerator.Binding.Metadata;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>
/// An article that was asked for its metadata and has none: no type of the project's own claims it. Most often its
/// path and the pattern that was to match it differ.
/// </summary>
internal static class MetadataPlace
{
    private const string Metadata = "Metadata";
    private const int MostPatterns = 5;

    /// <summary>Null for all other members and types.</summary>
    public static NamedPlace? Of(
        MemberUse use, ArticleTypes types, MetadataPatterns patterns, CancellationToken cancellation)
    {
        if (use.Identifier != Metadata || !types.IsAnyArticle(use.Owner))
        {
            return null;
        }

        (string found, string advice) = !types.IsArticle(use.Owner) ? OfAny(patterns.All)
            : !types.IsOwn(use.Owner) ? OfLibrary(use.Owner)
            : ArticlePaths.Of(use.Owner, cancellation) is { } path ? OfPath(path, patterns.All)
            : OfUnknownPath(use.Owner, patterns.All);
        return new NamedPlace(found, Nothing: "", Back: "", ImmutableArray<Candidate>.Empty) { Advice = advice };
    }

    private static (string Found, string Advice) OfPath(string path, IReadOnlyList<MetadataPattern> patterns)
    {
        MetadataPattern? claim = null;
        foreach (MetadataPattern known in patterns.Where(known => PathPattern.Matches(known.Pattern, path)))
        {
            bool isBetter = claim is null || PathPattern.CompareSpecificity(known.Pattern, claim.Pattern) > 0;
            claim = isBetter ? known : claim;
        }

        if (claim is not null)
        {
            return ($"The article “{path}” has no Metadata, although {claim.Type} claims it with “{claim.Pattern}”.",
                $"Mend first what ART015 says of {claim.Type}.");
        }

        string found = $"The article “{path}” has no Metadata: no [ArticleMetadata] pattern matches its path.";
        foreach (MetadataPattern known in patterns)
        {
            if (PatternSlips.Mend(known.Pattern, [path]) is { } meant)
            {
                return (found, $"That of {known.Type} is “{known.Pattern}”: did you mean “{meant}”?");
            }
        }

        return patterns.Count > 0
            ? (found, $"{Listed(patterns)} Give one of them a pattern for it, too, or read FrontMatter.")
            : (found, $"Write a type for it with [ArticleMetadata(\"{PatternFor(path)}\")], or read FrontMatter.");
    }

    private static (string Found, string Advice) OfLibrary(INamedTypeSymbol article) => (
        $"The article {ArticleNames.Of(article)} has no Metadata.",
        "The library that has the article gives it none: read FrontMatter.");

    // Whether a pattern matches it or would but for a slip, nobody can say.
    private static (string Found, string Advice) OfUnknownPath(
        INamedTypeSymbol article, IReadOnlyList<MetadataPattern> patterns)
    {
        string found = $"The article {ArticleNames.Of(article)} has no Metadata.";
        const string Needed = "It takes an [ArticleMetadata] pattern that matches the article's path.";
        return patterns.Count == 0
            ? (found, $"{Needed} Write a type with one, or read FrontMatter.")
            : (found, $"{Needed} {Listed(patterns)} If none does, mend one or add one, or read FrontMatter.");
    }

    // An article of whatever class: which one it is, is known at run time only.
    private static (string Found, string Advice) OfAny(IReadOnlyList<MetadataPattern> patterns)
    {
        const string Found = "Not every Article has Metadata.";
        return patterns.Count == 0
            ? (Found, "Write a type for it with [ArticleMetadata(\"**\")], or read FrontMatter.")
            : (Found, $"An Article<{patterns[0].Type}> has: ask “is Article<{patterns[0].Type}>”, or take a list whose "
                + "articles all are one. Or read FrontMatter.");
    }

    private static string Listed(IReadOnlyList<MetadataPattern> patterns)
    {
        if (patterns.Count == 1)
        {
            return $"That of {patterns[0].Type} is “{patterns[0].Pattern}”.";
        }

        string[] shown =
            [.. patterns.Take(MostPatterns).Select(static known => $"“{known.Pattern}” ({known.Type})")];
        return patterns.Count > MostPatterns
            ? $"There are {string.Join(", ", shown)} and {patterns.Count - MostPatterns} more."
            : $"There are {string.Join(", ", shown.Take(shown.Length - 1))} and {shown[shown.Length - 1]}.";
    }

    private static string PatternFor(string path) =>
        path.LastIndexOf('/') is > 0 and int folder ? path.Substring(0, folder) + "/**" : "**";
}

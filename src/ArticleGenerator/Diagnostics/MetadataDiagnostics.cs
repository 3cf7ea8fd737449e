using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Inputs.Metadata;
using ArticleGenerator.Model;

namespace ArticleGenerator.Diagnostics;

/// <summary>What is wrong with the types that a project has for its articles' metadata: at places in C#.</summary>
internal static class MetadataDiagnostics
{
    /// <param name="records">The types.</param>
    /// <param name="catalog">All articles.</param>
    /// <param name="visibility">Of the articles' classes.</param>
    public static EquatableArray<DiagnosticInfo> Of(
        IReadOnlyList<ReadRecord> records, CatalogSpec catalog, string visibility) => new(
        records.SelectMany(record => record.Problems)
            .Select(problem => Unreadable(problem.Place, problem.Type, problem.Fault))
            .Concat(Invisible(records, visibility))
            .Concat(Contested(records, catalog, visibility))
            .Concat(Slips(records, catalog, visibility))
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Place!.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place!.Span.Start));

    /// <summary>ART015 of types that public classes of articles cannot have (the compiler would say CS0060).</summary>
    private static IEnumerable<DiagnosticInfo> Invisible(IReadOnlyList<ReadRecord> records, string visibility)
    {
        foreach (ReadRecord record in records)
        {
            if (record.Claim is { } claim && !MetadataClaims.IsVisible(claim, visibility))
            {
                yield return Unreadable(
                    record.Place,
                    claim.Schema.Name,
                    "it is internal, and the classes of the articles are public. Make it public, or set the property "
                        + "ArticleVisibility to internal.");
            }
        }
    }

    /// <summary>ART016: for two types the first article that they both claim, not each.</summary>
    private static IEnumerable<DiagnosticInfo> Contested(
        IReadOnlyList<ReadRecord> records, CatalogSpec catalog, string visibility)
    {
        MetadataClaims claims = MetadataClaims.Of(records.Select(record => record.Claim), visibility);
        if (claims.Claims.Count < 2)
        {
            yield break;
        }

        var reported = new HashSet<(MetadataClaim, MetadataClaim)>();
        foreach (ArticleName article in catalog.Articles)
        {
            IReadOnlyList<MetadataClaim> best = claims.ClaimsOf(article.Key.Path);
            for (int i = 1; i < best.Count; i++)
            {
                if (reported.Add((best[0], best[i])))
                {
                    yield return Contested(records, article.Key.Path, best[0], best[i]);
                }
            }
        }
    }

    /// <summary>
    /// ART019 of a pattern that matches nothing, where it is plain what was meant. An article may also be written
    /// tomorrow, or by whoever uses a library.
    /// </summary>
    private static IEnumerable<DiagnosticInfo> Slips(
        IReadOnlyList<ReadRecord> records, CatalogSpec catalog, string visibility)
    {
        string[] paths = records.Count == 0 ? [] : [.. catalog.Articles.Select(article => article.Key.Path)];
        MetadataClaims claims = MetadataClaims.Of(records.Select(record => record.Claim), visibility);
        foreach (ReadRecord record in records)
        {
            if (record.Claim is { } claim
                && !paths.Any(path => PathPattern.Matches(claim.Pattern, path))
                && PatternSlips.Mend(claim.Pattern, paths) is { } meant
                && paths.Any(path => PathPattern.Matches(meant, path) && IsFree(path, meant, claims)))
            {
                string[] arguments = [claim.Pattern, claim.Schema.Name, meant];
                yield return new DiagnosticInfo(
                    "ART019", FilePlace.Of(record.Place), new EquatableArray<string>(arguments));
            }
        }
    }

    // Where another pattern, as specific, has the article, this one may well be for others.
    private static bool IsFree(string path, string pattern, MetadataClaims claims)
    {
        IReadOnlyList<MetadataClaim> best = claims.ClaimsOf(path);
        return best.Count == 0 || PathPattern.CompareSpecificity(pattern, best[0].Pattern) > 0;
    }

    private static DiagnosticInfo Contested(
        IReadOnlyList<ReadRecord> records, string article, MetadataClaim first, MetadataClaim second)
    {
        string[] arguments = [article, first.Schema.Name, first.Pattern, second.Schema.Name, second.Pattern];
        return new DiagnosticInfo("ART016", PlaceOf(records, second), new EquatableArray<string>(arguments))
        {
            Others = new EquatableArray<FilePlace>([PlaceOf(records, first)]),
        };
    }

    private static FilePlace PlaceOf(IReadOnlyList<ReadRecord> records, MetadataClaim claim) =>
        FilePlace.Of(records.First(record => record.Claim == claim).Place);

    private static DiagnosticInfo Unreadable(CodePlace place, string type, string fault) =>
        new("ART015", FilePlace.Of(place), new EquatableArray<string>([type, fault]));
}

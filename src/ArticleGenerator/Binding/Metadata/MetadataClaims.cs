using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>All claims of a project: which article has which type of metadata.</summary>
/// <param name="Claims">In an order that does not depend on that of the C# files.</param>
internal sealed record MetadataClaims(EquatableArray<MetadataClaim> Claims)
{
    public static MetadataClaims None { get; } = new(EquatableArray<MetadataClaim>.Empty);

    /// <param name="claims">The claims, in any order; null for a type that nothing can be made of.</param>
    /// <param name="visibility">Of the articles' classes: a public one can have no type that is not.</param>
    public static MetadataClaims Of(IEnumerable<MetadataClaim?> claims, string visibility) => new(
        new EquatableArray<MetadataClaim>(claims
            .OfType<MetadataClaim>()
            .Where(claim => IsVisible(claim, visibility))
            .OrderBy(claim => claim.Schema.Type, StringComparer.Ordinal)
            .ThenBy(claim => claim.Pattern, StringComparer.Ordinal)));

    public static bool IsVisible(MetadataClaim claim, string visibility) =>
        claim.Schema.IsPublic || visibility != "public";

    /// <summary>The type that an article's metadata has; null where no pattern matches its path.</summary>
    public MetadataSchema? SchemaOf(string path)
    {
        IReadOnlyList<MetadataClaim> claims = ClaimsOf(path);
        return claims.Count > 0 ? claims[0].Schema : null;
    }

    /// <summary>
    /// The most specific claims of an article, each of another type: none, one, or several that are equally specific.
    /// </summary>
    public IReadOnlyList<MetadataClaim> ClaimsOf(string path)
    {
        var best = new List<MetadataClaim>();
        foreach (MetadataClaim claim in Claims)
        {
            if (!PathPattern.Matches(claim.Pattern, path))
            {
                continue;
            }

            int compared = best.Count == 0 ? 1 : PathPattern.CompareSpecificity(claim.Pattern, best[0].Pattern);
            if (compared > 0)
            {
                best.Clear();
            }

            if (compared >= 0 && best.All(other => other.Schema.Type != claim.Schema.Type))
            {
                best.Add(claim);
            }
        }

        return best;
    }
}

using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>ART011 of a reference in metadata: the article is there, and has not the metadata that is wanted.</summary>
internal static class WishDiagnostics
{
    /// <summary>Null where the article is what is wanted, or nobody wants to hear of it.</summary>
    public static DiagnosticInfo? Of(ArticleReference reference, MetadataClaims claims)
    {
        if (reference.Wish is not { Type: { Metadata: { } wanted } type } wish || wish.Level == ReportLevel.None)
        {
            return null;
        }

        MetadataSchema? found = claims.SchemaOf(reference.Target.Path);
        return found?.Type == wanted ? null : new DiagnosticInfo(
            "ART011",
            reference.Place,
            new EquatableArray<string>(
            [
                wish.Key,
                $"an article with the metadata {type.MetadataName}",
                $"“{reference.Target.Path}”, which has {(found is null ? "none" : $"the metadata {found.Name}")}",
                $"Refer to an article that has {type.MetadataName}.",
            ]))
        { Level = wish.Level };
    }
}

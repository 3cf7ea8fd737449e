using ArticleGenerator.Model;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Decides what the articles of each folder have in common, and all of them.</summary>
internal static class FolderTypes
{
    /// <summary>
    /// The same catalog, with the articles that have metadata and the type that all have, and all of each folder.
    /// </summary>
    public static CatalogSpec Of(CatalogSpec catalog, MetadataClaims claims)
    {
        if (claims.Claims.Count == 0)
        {
            return catalog;
        }

        // By the classes down to a folder's own: null from the first article on that has another type, or none.
        var articles = new List<ArticleName>(catalog.Articles.Count);
        var types = new Dictionary<EquatableArray<string>, string?>();
        foreach (ArticleName article in catalog.Articles)
        {
            string? type = claims.SchemaOf(article.Key.Path)?.Type;
            articles.Add(article with { HasMetadata = type is not null });
            for (int depth = 0; depth <= article.Folders.Count; depth++)
            {
                var classes = new EquatableArray<string>(article.Folders.Take(depth));
                types[classes] = !types.TryGetValue(classes, out string? known) || known == type ? type : null;
            }
        }

        return catalog with
        {
            Articles = new EquatableArray<ArticleName>(articles),
            Metadata = types.TryGetValue(EquatableArray<string>.Empty, out string? ofAll) ? ofAll : null,
            Folders = new EquatableArray<FolderName>(catalog.Folders.Select(folder => folder with
            {
                Metadata = types.TryGetValue(folder.Classes, out string? type) ? type : null,
            })),
        };
    }
}

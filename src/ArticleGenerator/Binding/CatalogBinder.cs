using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Names all articles and folders. In each folder the folders come first, then the articles by path, so that the
/// outcome depends on the set of paths and not on the order in which the compiler hands the files over.
/// </summary>
internal sealed class CatalogBinder
{
    private readonly string _catalogName;
    private readonly ShortFileNames _shortFiles;
    private readonly List<ArticleName> _articles = [];
    private readonly List<FolderName> _folders = [];
    private readonly List<NameCollision> _collisions = [];

    private CatalogBinder(string catalogName)
    {
        _catalogName = catalogName;
        _shortFiles = new ShortFileNames(catalogName);
    }

    /// <param name="keys">Every article, in any order; one that comes twice counts once.</param>
    /// <param name="catalogName">The name of the outermost class.</param>
    public static CatalogSpec Bind(IEnumerable<ArticleKey> keys, string catalogName)
    {
        var root = new ArticleFolder("");
        ArticleKey? previous = null;
        foreach (ArticleKey key in keys.OrderBy(key => key))
        {
            if (key != previous)
            {
                root.Add(key);
            }

            previous = key;
        }

        var binder = new CatalogBinder(catalogName);
        binder.Name(root, EquatableArray<string>.Empty);
        return new CatalogSpec
        {
            Articles = new EquatableArray<ArticleName>(binder._articles.OrderBy(name => name.Key)),
            Folders = new EquatableArray<FolderName>(binder._folders),
            Collisions = new EquatableArray<NameCollision>(binder._collisions),
        };
    }

    // As deep as folders become classes, and no deeper: a path with thousands of folders is somebody's mistake.
    private void Name(ArticleFolder folder, EquatableArray<string> classes)
    {
        var names = new FolderNames(folder, [_catalogName, .. classes]);
        _collisions.AddRange(names.Collisions);
        int next = 0;
        foreach (ArticleFolder child in folder.Folders.Values)
        {
            EquatableArray<string> path = new([.. classes, names.Folders[next++]]);
            _folders.Add(new FolderName(child.Path, path));
            Name(child, path);
        }

        foreach (ArticleKey key in folder.Unnamed)
        {
            _articles.Add(new ArticleName { Key = key, Folders = classes, Property = "", Class = "" });
        }

        for (int i = 0; i < folder.Articles.Count; i++)
        {
            _articles.Add(new ArticleName
            {
                Key = folder.Articles[i],
                Folders = classes,
                Property = names.Properties[i],
                Class = names.Classes[i],
                ShortFile = names.Classes[i].Length > 0 ? _shortFiles.Of(classes, names.Properties[i]) : null,
            });
        }
    }
}

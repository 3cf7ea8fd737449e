using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Names all articles and folders. In each folder the folders come first, then the articles by path, so that the outcome
/// depends on the set of paths and not on the order in which the compiler hands the files over.
/// </summary>
internal static class CatalogBinder
{
    /// <param name="keys">Every article, in any order; one that comes twice counts once.</param>
    /// <param name="catalogName">The name of the outermost class.</param>
    public static CatalogSpec Bind(IEnumerable<ArticleKey> keys, string catalogName)
    {
        var root = new Folder("");
        var repeated = new HashSet<ArticleKey>();
        ArticleKey? previous = null;
        foreach (ArticleKey key in keys.OrderBy(key => key))
        {
            if (key == previous)
            {
                repeated.Add(key);
                continue;
            }

            root.Add(key);
            previous = key;
        }

        var articles = new List<ArticleName>();
        var folders = new List<FolderName>();
        Name(root, EquatableArray<string>.Empty, new NameScope([.. ReservedNames.OfCatalog, catalogName]), articles, folders);

        return new CatalogSpec
        {
            Articles = new EquatableArray<ArticleName>(articles
                .OrderBy(name => name.Key)
                .Select(name => repeated.Contains(name.Key) ? name with { IsRepeated = true } : name)),
            Folders = new EquatableArray<FolderName>(folders.OrderBy(folder => folder.Path, StringComparer.Ordinal)),
        };
    }

    private static void Name(
        Folder folder, EquatableArray<string> classes, NameScope scope, List<ArticleName> articles, List<FolderName> folders)
    {
        foreach (KeyValuePair<string, Folder> child in folder.Folders)
        {
            string name = scope.Take(Identifier.Create(child.Key, "Folder"));
            EquatableArray<string> path = new([.. classes, name]);
            folders.Add(new FolderName(child.Value.Path, path));

            // A member cannot have the name of the class it is in (CS0542).
            Name(child.Value, path, new NameScope([.. ReservedNames.OfFolder, name]), articles, folders);
        }

        foreach (ArticleKey key in folder.Articles)
        {
            string property = scope.Take(Identifier.Create(FileName(key.Path), "Article"), ClassOf);
            articles.Add(new ArticleName { Key = key, Folders = classes, Property = property, Class = ClassOf(property) });
        }
    }

    private static string ClassOf(string property) => property + "Article";

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The tree of folders while it is being built.</summary>
    private sealed class Folder(string path)
    {
        public string Path { get; } = path;

        public SortedDictionary<string, Folder> Folders { get; } = new(StringComparer.Ordinal);

        public List<ArticleKey> Articles { get; } = [];

        public void Add(ArticleKey key)
        {
            Folder folder = this;
            int start = 0;
            for (int slash = key.Path.IndexOf('/'); slash >= 0; slash = key.Path.IndexOf('/', start))
            {
                string name = key.Path.Substring(start, slash - start);
                if (!folder.Folders.TryGetValue(name, out Folder? child))
                {
                    child = new Folder(key.Path.Substring(0, slash));
                    folder.Folders.Add(name, child);
                }

                folder = child;
                start = slash + 1;
            }

            folder.Articles.Add(key);
        }
    }
}

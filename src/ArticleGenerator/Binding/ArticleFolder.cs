using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// A folder of articles and what is in it, while names are given. Folders whose names differ in case only are one: not
/// every file system tells them apart.
/// </summary>
internal sealed class ArticleFolder(string path)
{
    /// <summary>
    /// So many folders within each other become classes; what lies deeper stands in the class of the last of them.
    /// Nobody nests as deep, and each article's file opens the class of each of its folders.
    /// </summary>
    public const int MostFolders = 64;

    /// <summary><c>local/harbour</c>; empty for the folder of all articles.</summary>
    public string Path { get; private set; } = path;

    /// <summary><c>harbour</c>.</summary>
    public string Name => NameOf(Path);

    /// <summary>In the order of their names, without regard to case.</summary>
    public SortedDictionary<string, ArticleFolder> Folders { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that get names, in the order in which they were added.</summary>
    public List<ArticleKey> Articles { get; } = [];

    /// <summary>Those that get none.</summary>
    public List<ArticleKey> Unnamed { get; } = [];

    /// <summary>The file of the first article that was added to this folder or to one in it.</summary>
    public string FirstFile { get; private set; } = "";

    /// <summary>The last name of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>How many folders an article's path leads through.</summary>
    public static int DepthOf(string path) => path.Count(static c => c == '/');

    /// <summary>Adds an article, seen from the folder of all articles: in the order of their paths.</summary>
    public void Add(ArticleKey key)
    {
        ArticleFolder folder = this;
        int start = 0;
        for (int depth = 0; depth < MostFolders && key.Path.IndexOf('/', start) is >= 0 and int slash; depth++)
        {
            folder = folder.Open(key, start, slash);
            start = slash + 1;
        }

        (key.Members == MemberLevel.None ? folder.Unnamed : folder.Articles).Add(key);
    }

    private ArticleFolder Open(ArticleKey key, int start, int slash)
    {
        string name = key.Path.Substring(start, slash - start);
        if (!Folders.TryGetValue(name, out ArticleFolder? folder))
        {
            folder = new ArticleFolder(key.Path.Substring(0, slash)) { FirstFile = key.Id };
            Folders.Add(name, folder);
        }
        else if (folder.Name != name)
        {
            // Of Uk and UK, the one with the small letters: it comes last, and is what most people write.
            folder.Path = key.Path.Substring(0, slash);
        }

        return folder;
    }
}

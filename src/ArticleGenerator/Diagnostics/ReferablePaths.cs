using ArticleGenerator.Spelling;

namespace ArticleGenerator.Diagnostics;

/// <summary>The paths that references can have, for those that have another one.</summary>
internal sealed class ReferablePaths
{
    // A search looks at all paths; nobody reads hundreds of suggestions.
    private const int MostSearches = 50;

    private readonly string[] _paths;
    private readonly KnownPaths _known;

    // By their folders, with the stroke at the end; whoever moves a folder leaves references to all of it.
    private readonly Lazy<ILookup<string, string>> _byFolder;

    // Whatever was renamed is referred to by many.
    private readonly Dictionary<string, string?> _searched = new(StringComparer.Ordinal);

    public ReferablePaths(IEnumerable<string> paths)
    {
        _paths = [.. paths.OrderBy(path => path, StringComparer.Ordinal)];
        _known = new KnownPaths(_paths);
        _byFolder = new Lazy<ILookup<string, string>>(() => _paths.ToLookup(FolderOf, StringComparer.Ordinal));
    }

    /// <summary>The path that was probably meant; null where none is near.</summary>
    public string? Nearest(string path)
    {
        if (!_searched.TryGetValue(path, out string? nearest) && _searched.Count < MostSearches)
        {
            nearest = _known.Nearest(path);
            _searched.Add(path, nearest);
        }

        return nearest;
    }

    /// <summary>
    /// The articles of the folder in which one was looked for, or of all folders, as a sentence; empty where they are
    /// too many.
    /// </summary>
    public string Listed(string path)
    {
        string folder = FolderOf(path);
        string[] beside = [.. _byFolder.Value[folder].Take(NameList.Most + 1)];
        return folder.Length > 0 && beside.Length > 0
            ? NameList.Of($"The articles of “{folder.TrimEnd('/')}” are", "The only article there is", beside)
            : NameList.Of("The articles are", "The only article is", _paths);
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}

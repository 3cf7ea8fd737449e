namespace ArticleGenerator.Spelling;

/// <summary>
/// The paths of the articles that there are, for whoever has written another one. The last name counts: what lies in
/// one folder has the folder's words in common, and nothing else.
/// </summary>
internal sealed class KnownPaths
{
    private const string Articles = "articles/";

    // How much the folder counts, of all that two paths have in common. An article that was moved keeps its name.
    private const double OfFolder = 0.1;

    private static readonly string[] Endings = [".txt", ".md"];

    private readonly (string Path, NameForm Name, NameForm Folder)[] _paths;

    /// <param name="paths">In the order in which the first counts, of two that are as near.</param>
    public KnownPaths(IEnumerable<string> paths) =>
        _paths = [.. paths.Select(path => (path, NameForm.Of(NameOf(path)), NameForm.Of(FolderOf(path))))];

    /// <summary>The path that was probably meant; null where none is near.</summary>
    public string? Nearest(string found)
    {
        IReadOnlyList<string> near = Near(found, most: 1);
        return near.Count > 0 ? near[0] : null;
    }

    /// <summary>The paths that may have been meant, the likeliest first.</summary>
    /// <param name="found">A path, or what people write instead of one: that of a file, with backslashes.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> Near(string found, int most)
    {
        string plain = Plain(found);
        (NameForm name, NameForm folder) = (NameForm.Of(NameOf(plain)), NameForm.Of(FolderOf(plain)));
        var near = new List<(string Path, double Similarity)>();
        foreach ((string path, NameForm ofName, NameForm ofFolder) in _paths)
        {
            double least = near.Count < most ? 0 : near[near.Count - 1].Similarity;
            double atLeast = Math.Max(NameSimilarity.Threshold, least - OfFolder);
            double similarity = NameSimilarity.OfKnown(name, ofName, atLeast);
            similarity += similarity > 0 ? OfFolder * Similarity(folder, ofFolder) : 0;
            if (similarity > least)
            {
                // Of two as near, the one listed first.
                near.Insert(near.Count(one => one.Similarity >= similarity), (path, similarity));
                near.RemoveRange(Math.Min(most, near.Count), near.Count > most ? 1 : 0);
            }
        }

        return [.. near.Select(one => one.Path)];
    }

    // Both may lie in no folder at all.
    private static double Similarity(NameForm one, NameForm other) =>
        one.Letters == other.Letters ? 1 : NameSimilarity.OfKnown(one, other, NameSimilarity.Threshold);

    private static string Plain(string path)
    {
        string plain = path.Replace('\\', '/').Trim('/');
        plain = plain.StartsWith(Articles, StringComparison.OrdinalIgnoreCase)
            ? plain.Substring(Articles.Length)
            : plain;
        string? ending = Array.Find(Endings, each => plain.EndsWith(each, StringComparison.OrdinalIgnoreCase));
        return ending is null ? plain : plain.Substring(0, plain.Length - ending.Length);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}

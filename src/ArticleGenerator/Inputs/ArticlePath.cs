namespace ArticleGenerator.Inputs;

/// <summary>Finds the path by which an article is known: <c>local/ferry-sails-again</c>.</summary>
internal static class ArticlePath
{
    private const string Folder = "articles";
    private const string Readme = "README.md";
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>
    /// The path below the articles' folder, parted by <c>/</c>, without extension. A file that lies in no such folder
    /// is known by its path below the folder that it shares with the project.
    /// </summary>
    /// <param name="file">The file's path as the compiler knows it, with either separator.</param>
    /// <param name="project">The project's folder, with either separator; empty where it is not known.</param>
    public static string Of(string file, string project) => BelowArticlesFolder(Relative(file, project));

    /// <summary>The same of a path that the project gives itself: a link, or what a glob matched.</summary>
    public static string OfLogical(string logical) => BelowArticlesFolder(Segments(logical));

    /// <summary>
    /// Whether a file of the project lies below a folder <c>articles</c>, and is none of those that are left out by
    /// their names: a README, and what begins with <c>_</c> or <c>.</c>, as drafts do.
    /// </summary>
    public static bool IsArticle(string file, string project) =>
        IsInProject(Segments(file), Segments(project)) && IsArticle(Relative(file, project));

    /// <summary>The same of a path that the project gives itself.</summary>
    public static bool IsArticle(string logical) => IsArticle(Segments(logical));

    private static bool IsArticle(string[] path)
    {
        int folder = ArticlesFolder(path);
        return folder >= 0
            && !path.Skip(folder + 1).Any(name => name[0] is '_' or '.')
            && !path[path.Length - 1].Equals(Readme, StringComparison.OrdinalIgnoreCase);
    }

    // Behind a symbolic link the compiler may know the file by one path and the project by another: both have the
    // project's own folder.
    private static bool IsInProject(string[] file, string[] project) =>
        project.Length == 0
        || project.SequenceEqual(file.Take(project.Length))
        || file.Take(file.Length - 1).Contains(project[project.Length - 1]);

    /// <summary>
    /// The file's path without the folders that the project shares with it, so that a repository that is itself called
    /// "articles" makes no article of what is in it.
    /// </summary>
    private static string[] Relative(string file, string project)
    {
        string[] path = Segments(file);
        string[] root = Segments(project);
        int shared = 0;
        while (shared < root.Length && shared < path.Length - 1 && root[shared] == path[shared])
        {
            shared++;
        }

        return path.AsSpan(shared).ToArray();
    }

    private static string BelowArticlesFolder(string[] path)
    {
        if (path.Length == 0)
        {
            return "";
        }

        int first = ArticlesFolder(path) + 1;
        path[path.Length - 1] = WithoutExtension(path[path.Length - 1]);
        return string.Join("/", path, first, path.Length - first);
    }

    // The last segment is the file's name.
    private static int ArticlesFolder(string[] path) =>
        path.Length == 0
            ? -1
            : Array.FindIndex(
                path,
                0,
                path.Length - 1,
                name => name.Equals(Folder, StringComparison.OrdinalIgnoreCase));

    // The compiler hands over what the build wrote: /newsroom/../shared/press/release.txt.
    private static string[] Segments(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                segments.Add(segment);
            }
        }

        return [.. segments];
    }

    private static string WithoutExtension(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}

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
    public static string Of(string file, string project) => BelowArticlesFolder(Relative(Plain(file), Plain(project)));

    /// <summary>The same of a path that the project gives itself: a link, or what a glob matched.</summary>
    public static string OfLogical(string logical) => BelowArticlesFolder(Plain(logical));

    /// <summary>
    /// Whether a file of the project lies below a folder <c>articles</c>, and is none of those that are left out by
    /// their names: a README, and what begins with <c>_</c> or <c>.</c>, as drafts do.
    /// </summary>
    public static bool IsArticle(string file, string project)
    {
        ReadOnlySpan<char> path = Plain(file);
        ReadOnlySpan<char> root = Plain(project);
        return IsInProject(path, root) && IsArticle(Relative(path, root));
    }

    /// <summary>The same of a path that the project gives itself.</summary>
    public static bool IsArticle(string logical) => IsArticle(Plain(logical));

    private static bool IsArticle(ReadOnlySpan<char> path)
    {
        if (!TryEnterArticlesFolder(ref path))
        {
            return false;
        }

        ReadOnlySpan<char> last = path;
        while (TryNext(ref path, out ReadOnlySpan<char> name))
        {
            if (name[0] is '_' or '.')
            {
                return false;
            }

            last = name;
        }

        return !last.Equals(Readme.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    // Behind a symbolic link the compiler may know the file by one path and the project by another: both have the
    // project's own folder.
    private static bool IsInProject(ReadOnlySpan<char> file, ReadOnlySpan<char> project)
    {
        ReadOnlySpan<char> rest = file;
        ReadOnlySpan<char> own = default;
        bool isBelow = true;
        while (TryNext(ref project, out ReadOnlySpan<char> folder))
        {
            isBelow = isBelow && TryNext(ref rest, out ReadOnlySpan<char> segment) && segment.SequenceEqual(folder);
            own = folder;
        }

        while (!isBelow && TryNextFolder(ref file, out ReadOnlySpan<char> folder))
        {
            isBelow = folder.SequenceEqual(own);
        }

        return isBelow;
    }

    /// <summary>
    /// The file's path without the folders that the project shares with it, so that a repository that is itself called
    /// "articles" makes no article of what is in it.
    /// </summary>
    private static ReadOnlySpan<char> Relative(ReadOnlySpan<char> file, ReadOnlySpan<char> project)
    {
        ReadOnlySpan<char> rest = file;
        while (TryNext(ref project, out ReadOnlySpan<char> shared)
            && TryNextFolder(ref rest, out ReadOnlySpan<char> folder) && folder.SequenceEqual(shared))
        {
            file = rest;
        }

        return file;
    }

    private static string BelowArticlesFolder(ReadOnlySpan<char> path)
    {
        TryEnterArticlesFolder(ref path);
        path = path.Trim(Separators);
        int name = path.LastIndexOfAny(Separators) + 1;
        int dot = path.Slice(name).LastIndexOf('.');
        string below = (dot > 0 ? path.Slice(0, name + dot) : path).ToString();
        bool isJoined = below.IndexOf('\\') < 0 && below.IndexOf("//", StringComparison.Ordinal) < 0;
        return isJoined ? below : string.Join("/", below.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
    }

    // The first of that name.
    private static bool TryEnterArticlesFolder(ref ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> rest = path;
        while (TryNextFolder(ref rest, out ReadOnlySpan<char> folder))
        {
            if (folder.Equals(Folder.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                path = rest;
                return true;
            }
        }

        return false;
    }

    // The last segment is the file's name.
    private static bool TryNextFolder(scoped ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> folder) =>
        TryNext(ref rest, out folder) && !rest.TrimStart(Separators).IsEmpty;

    private static bool TryNext(scoped ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> segment)
    {
        rest = rest.TrimStart(Separators);
        int end = rest.IndexOfAny(Separators);
        segment = end < 0 ? rest : rest.Slice(0, end);
        rest = rest.Slice(segment.Length);
        return !segment.IsEmpty;
    }

    // The compiler hands over what the build wrote: /newsroom/../shared/press/release.txt. Nearly always that is plain,
    // and nothing is cut up: this is asked of every file several times.
    private static ReadOnlySpan<char> Plain(string path)
    {
        ReadOnlySpan<char> rest = path.AsSpan();
        while (TryNext(ref rest, out ReadOnlySpan<char> segment))
        {
            if (segment[0] == '.' && segment.Length <= 2 && segment[segment.Length - 1] == '.')
            {
                return string.Join("/", Resolved(path)).AsSpan();
            }
        }

        return path.AsSpan();
    }

    private static List<string> Resolved(string path)
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

        return segments;
    }
}

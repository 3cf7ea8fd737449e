namespace ArticleModel;

/// <summary>What to say where there is no article at a path: which paths come near.</summary>
internal static class NearestPaths
{
    private const int Most = 3;

    // In UTF-16 code units. A path that is longer was not typed by anybody, and is not compared letter by letter.
    private const int LongestCompared = 200;

    public static string Message(string path, IReadOnlyList<string> paths)
    {
        string shown = path.Length <= LongestCompared ? path : $"{path.Substring(0, LongestCompared)}…";
        string[] near = paths.Count == 0 ? [] : Of(path, paths);
        return near.Length > 0
            ? $"There is no article '{shown}'. Did you mean {Listed(near)}?"
            : $"There is no article '{shown}' among the {paths.Count} there are.";
    }

    private static string[] Of(string path, IReadOnlyList<string> paths)
    {
        string wanted = Plain(path);
        if (wanted.Length is 0 or > LongestCompared)
        {
            return [];
        }

        return [.. paths
            .Select(candidate => (Path: candidate, Distance: Distance(wanted, Plain(candidate))))
            .Where(candidate => candidate.Distance < int.MaxValue)
            .OrderBy(candidate => candidate.Distance) // stable: of two equally near, the first in the list
            .Take(Most)
            .Select(candidate => candidate.Path)];
    }

    /// <summary>
    /// The number of edits, where the two are near enough to be a slip of the pen or an article in another folder.
    /// </summary>
    private static int Distance(string wanted, string path)
    {
        if (path.EndsWith("/" + wanted, StringComparison.Ordinal) || FileName(path) == FileName(wanted))
        {
            return 1;
        }

        int most = Math.Max(1, wanted.Length / 4);
        return Math.Abs(wanted.Length - path.Length) <= most && path.Length <= LongestCompared
            && EditDistance(wanted, path) is int edits && edits <= most
            ? edits
            : int.MaxValue;
    }

    private static int EditDistance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }

    // What people write instead of a path: that of the file, with the folder, with its extension, in other letters.
    private static string Plain(string path)
    {
        string plain = path.Replace('\\', '/').Trim('/').ToLowerInvariant();
        plain = plain.StartsWith("articles/", StringComparison.Ordinal) ? plain.Substring("articles/".Length) : plain;
        return plain.EndsWith(".txt", StringComparison.Ordinal) || plain.EndsWith(".md", StringComparison.Ordinal)
            ? plain.Substring(0, plain.LastIndexOf('.'))
            : plain;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string Listed(string[] paths)
    {
        string[] quoted = [.. paths.Select(path => $"'{path}'")];
        return quoted.Length == 1
            ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }
}

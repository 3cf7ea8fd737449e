using ArticleGenerator.Spelling;

namespace ArticleModel;

/// <summary>What to say where there is no article at a path: which paths come near.</summary>
internal static class NearestPaths
{
    private const int Most = 3;

    // In UTF-16 code units: a message shows no more of a path.
    private const int LongestShown = 200;

    public static string Message(string path, IReadOnlyList<string> paths)
    {
        string shown = path.Length <= LongestShown ? path : $"{path.Substring(0, LongestShown)}…";
        IReadOnlyList<string> near = new KnownPaths(paths).Near(path, Most);
        return near.Count > 0
            ? $"There is no article '{shown}'. Did you mean {Listed(near)}?"
            : $"There is no article '{shown}' among the {paths.Count} there are.";
    }

    private static string Listed(IReadOnlyList<string> paths)
    {
        string[] quoted = [.. paths.Select(path => $"'{path}'")];
        return quoted.Length == 1
            ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }
}

using ArticleGenerator.Spelling;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// A pattern that matches no article may be for one that is yet to be written; it may also have a slip in it, and this
/// finds what was meant, where that can be told by the articles there are.
/// </summary>
internal static class PatternSlips
{
    private const string AnyName = "*";
    private const string AllBelow = "**";

    /// <summary>
    /// The pattern that was probably meant: with a name that is spelled as one of a folder or an article, or with all
    /// that lies below a folder where only the folder is named.
    /// </summary>
    /// <param name="pattern">A pattern that matches none of the paths.</param>
    /// <param name="paths">Paths of articles.</param>
    /// <returns>A pattern that matches some of them; null where none is near.</returns>
    public static string? Mend(string pattern, IReadOnlyList<string> paths) =>
        Widened(pattern, paths)
        ?? (Respelled(pattern, paths) is not { } respelled ? null
            : MatchesAny(respelled, paths) ? respelled
            : Widened(respelled, paths));

    // "local" and "local/*", where the articles lie in folders below.
    private static string? Widened(string pattern, IReadOnlyList<string> paths)
    {
        string folder = pattern == AnyName ? ""
            : pattern.EndsWith("/" + AnyName, StringComparison.Ordinal)
                ? pattern.Substring(0, pattern.Length - AnyName.Length)
                : pattern + "/";
        string widened = folder + AllBelow;
        return MatchesAny(widened, paths) ? widened : null;
    }

    // Name by name from the left, as long as it is known what the names before it stand for.
    private static string? Respelled(string pattern, IReadOnlyList<string> paths)
    {
        string[] names = pattern.Split('/');
        List<string[]> left = [.. paths.Select(path => path.Split('/'))];
        for (int i = 0; i < names.Length && names[i] != AllBelow; i++)
        {
            int depth = i;
            bool isLast = i == names.Length - 1;
            left.RemoveAll(path => path.Length <= (isLast ? depth : depth + 1));
            string[] there = [.. left.Select(path => path[depth]).Distinct(StringComparer.OrdinalIgnoreCase)];
            bool isThere = there.Any(name => PathPattern.Matches(names[i], name));
            if (!isThere && KnownNames.Nearest(names[i], there) is { } meant)
            {
                names[i] = meant;
            }
            else if (!isThere)
            {
                return null;
            }

            left.RemoveAll(path => !PathPattern.Matches(names[depth], path[depth]));
        }

        return string.Join("/", names);
    }

    private static bool MatchesAny(string pattern, IReadOnlyList<string> paths) =>
        paths.Any(path => PathPattern.Matches(pattern, path));
}

using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding;

/// <summary>
/// What an article refers to, as its own generated code says it: it follows from the article alone, and the library
/// turns all of them around when it is asked who refers to one (docs/decisions/0012).
/// </summary>
internal static class OutgoingReferences
{
    private const char Separator = '\n';

    /// <param name="path">The article's path; what it refers to within itself is left out.</param>
    /// <param name="inText">What stands in its text.</param>
    /// <param name="inMetadata">The paths that its metadata has.</param>
    public static string Of(string path, IEnumerable<ReferenceSyntax> inText, IEnumerable<string> inMetadata)
    {
        var paths = new SortedSet<string>(inMetadata, StringComparer.Ordinal);
        foreach (ReferenceSyntax reference in inText)
        {
            if (ReferenceTarget.Of(reference.Kind, reference.Target, path) is { } target)
            {
                paths.Add(target.Path);
            }
        }

        paths.Remove(path);
        paths.RemoveWhere(other => other.IndexOf(Separator) >= 0);
        return string.Join("\n", paths);
    }
}

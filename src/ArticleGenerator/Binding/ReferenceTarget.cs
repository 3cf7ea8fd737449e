using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding;

/// <summary>What a reference leads to, whichever way it is written.</summary>
/// <param name="Path">The article's path, as <c>Articles.Get</c> takes it.</param>
/// <param name="Heading">The section's heading in any of its forms; empty where the article itself is meant.</param>
internal readonly record struct ReferenceTarget(string Path, string Heading)
{
    private static readonly string[] Endings = [".md", ".txt"];

    // The first sign parts the two at run time. A file's name may have one, too, and a heading as many as it likes.
    private string PathWithoutSigns => Path.Replace("%", "%25").Replace("#", "%23");

    /// <summary>
    /// The form that the run-time library reads: <c>local/ferry#A new engine</c>, and <c>local/no%231</c> for the file
    /// <c>local/no#1</c>.
    /// </summary>
    public override string ToString() => Heading.Length == 0 ? PathWithoutSigns : PathWithoutSigns + "#" + Heading;

    /// <summary>
    /// The article that a text refers to. <c>[[local/ferry]]</c> counts from the folder of all articles,
    /// <c>[[./ferry]]</c> and <c>[[../ferry]]</c> from the article's own; <c>[[#A new engine]]</c> is the article's own
    /// section. In Markdown a relative link to a file of an article is one, too.
    /// </summary>
    /// <param name="kind">How it is written.</param>
    /// <param name="target">What is written.</param>
    /// <param name="article">The path of the article that it stands in.</param>
    /// <returns>Null for what leads elsewhere: to a symbol, a web page, a file that is no article.</returns>
    public static ReferenceTarget? Of(SpanKind kind, string? target, string article)
    {
        if (target is null || kind is not (SpanKind.ArticleLink or SpanKind.Link))
        {
            return null;
        }

        int sign = target.IndexOf('#');
        string path = sign < 0 ? target : target.Substring(0, sign);
        string heading = sign < 0 ? "" : target.Substring(sign + 1).Trim();
        if (kind == SpanKind.Link)
        {
            return OfFile(path) is { } file && FromOwnFolder(article, Uri.UnescapeDataString(file)) is { } found
                && !IsLeftOut(found)
                ? new ReferenceTarget(found, Uri.UnescapeDataString(heading))
                : null;
        }

        path = WithoutEnding(path.Trim());
        return new ReferenceTarget(
            path.Length == 0 ? article
                : path[0] == '.' ? FromOwnFolder(article, path) ?? path
                : path.TrimStart('/'),
            heading);
    }

    // The path of a relative address of a file that could be an article's, without its ending.
    private static string? OfFile(string address)
    {
        string path = WithoutEnding(address);
        bool isRelative = path.Length > 0 && path[0] is not ('/' or '\\') && path.IndexOfAny([':', '?']) < 0;
        return isRelative && path.Length < address.Length ? path : null;
    }

    private static string WithoutEnding(string path)
    {
        string? ending = Array.Find(Endings, each => path.EndsWith(each, StringComparison.OrdinalIgnoreCase));
        return ending is null ? path : path.Substring(0, path.Length - ending.Length);
    }

    // Null where it leads out of the folder of all articles.
    private static string? FromOwnFolder(string article, string path)
    {
        var segments = new List<string>(article.Split('/'));
        segments.RemoveAt(segments.Count - 1);
        foreach (string segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
            {
                return null;
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    // A README is no article, and neither is a draft.
    private static bool IsLeftOut(string path) => path.Length == 0
        || path.Split('/').Any(segment => segment[0] is '_' or '.')
        || path.Substring(path.LastIndexOf('/') + 1).Equals("README", StringComparison.OrdinalIgnoreCase);
}

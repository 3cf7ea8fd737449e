using ArticleGenerator.Binding;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Diagnostics;

/// <summary>A reference to an article, until it is known whether the article is there.</summary>
/// <param name="Kind">Whether it is one between brackets or a link to a file.</param>
/// <param name="Written">As it is written.</param>
/// <param name="Target">What it means.</param>
/// <param name="Place">Where all of it stands in the file.</param>
/// <param name="HeadingPlace">Where the heading stands.</param>
/// <param name="Level">How ART014 is reported in the file that it stands in.</param>
internal sealed record ArticleReference(
    SpanKind Kind,
    string Written,
    ReferenceTarget Target,
    FilePlace Place,
    FilePlace HeadingPlace,
    ReportLevel Level)
{
    /// <summary>The path of the article that it stands in.</summary>
    public required string From { get; init; }

    /// <summary>The same reference to another article, as it would be written.</summary>
    public string To(string path)
    {
        int sign = Written.IndexOf('#');
        string heading = sign < 0 ? "" : Written.Substring(sign);
        return (Kind == SpanKind.Link ? AddressOf(path, sign < 0 ? Written : Written.Substring(0, sign)) : path)
            + heading;
    }

    // From its own folder, with the ending that the old one has.
    private string AddressOf(string path, string old)
    {
        string[] from = From.Split('/');
        string[] to = path.Split('/');
        int shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        IEnumerable<string> up = Enumerable.Repeat("..", from.Length - 1 - shared);
        return string.Join("/", up.Concat(to.Skip(shared).Select(Uri.EscapeDataString)))
            + old.Substring(old.LastIndexOf('.'));
    }
}

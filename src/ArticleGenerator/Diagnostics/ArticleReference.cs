using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.FrontMatter;

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

    /// <summary>What the article must be; null for a reference of a text, to which any is right.</summary>
    public MetadataWish? Wish { get; init; }

    /// <summary>The same reference to another article, as it would be written; null where it cannot be.</summary>
    public string? To(string path)
    {
        if (Wish is not null)
        {
            return WrittenScalar.Of(path, Wish.IsPlain);
        }

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

/// <summary>What a reference in metadata asks of the article that it leads to.</summary>
/// <param name="Key">The key that it stands behind.</param>
/// <param name="Type">See <see cref="ArticleType"/>.</param>
/// <param name="IsPlain">Whether it stands there without quotation marks.</param>
/// <param name="Level">How ART011 is reported in the file that it stands in.</param>
internal sealed record MetadataWish(string Key, ArticleType Type, bool IsPlain, ReportLevel Level);

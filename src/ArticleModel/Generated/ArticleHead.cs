using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>For generated code: what an article is listed by. Reading it does not touch the article's text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHead
{
    private readonly string? _path;
    private readonly string? _headline;

    /// <summary>A head whose words are string literals.</summary>
    /// <param name="path">The path of the article, as <see cref="Article.Path"/> gives it back.</param>
    /// <param name="headline">The headline.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleHead(string path, string headline)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(headline);
        _path = path;
        _headline = headline;
    }

    /// <summary>A head whose words are UTF-8 literals; they are decoded here.</summary>
    /// <param name="path">The path of the article, in UTF-8.</param>
    /// <param name="headline">The headline, in UTF-8.</param>
    [CLSCompliant(false)]
    public ArticleHead(ReadOnlySpan<byte> path, ReadOnlySpan<byte> headline)
    {
        _path = Utf8.Decode(path);
        _headline = Utf8.Decode(headline);
    }

    /// <summary>The path of the article; the empty string where the head is the default value.</summary>
    public string Path => _path ?? "";

    /// <summary>The headline; the empty string where the head is the default value.</summary>
    public string Headline => _headline ?? "";
}

using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>For generated code: what an article is listed by. Reading it does not touch the article's text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHead
{
    private readonly string? _path;
    private readonly string? _headline;
    private readonly string? _references;

    /// <summary>A head whose words are string literals.</summary>
    /// <param name="path">The path of the article, as <see cref="Article.Path"/> gives it back.</param>
    /// <param name="headline">The headline.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleHead(string path, string headline)
        : this(path, headline, "")
    {
    }

    /// <summary>The same of an article that refers to others.</summary>
    /// <param name="path">The path of the article, as <see cref="Article.Path"/> gives it back.</param>
    /// <param name="headline">The headline.</param>
    /// <param name="references">The paths of the other articles that it refers to, parted by line feeds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleHead(string path, string headline, string references)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(headline);
        ArgumentNullException.ThrowIfNull(references);
        _path = path;
        _headline = headline;
        _references = references;
    }

    /// <summary>A head whose words are UTF-8 literals; they are decoded here.</summary>
    /// <param name="path">The path of the article, in UTF-8.</param>
    /// <param name="headline">The headline, in UTF-8.</param>
    [CLSCompliant(false)]
    public ArticleHead(ReadOnlySpan<byte> path, ReadOnlySpan<byte> headline)
        : this(path, headline, default)
    {
    }

    /// <summary>The same of an article that refers to others.</summary>
    /// <param name="path">The path of the article, in UTF-8.</param>
    /// <param name="headline">The headline, in UTF-8.</param>
    /// <param name="references">
    /// The paths of the other articles that it refers to, in UTF-8, parted by line feeds.
    /// </param>
    [CLSCompliant(false)]
    public ArticleHead(ReadOnlySpan<byte> path, ReadOnlySpan<byte> headline, ReadOnlySpan<byte> references)
    {
        _path = Utf8.Decode(path);
        _headline = Utf8.Decode(headline);
        _references = Utf8.Decode(references);
    }

    /// <summary>The path of the article; the empty string where the head is the default value.</summary>
    public string Path => _path ?? "";

    /// <summary>The headline; the empty string where the head is the default value.</summary>
    public string Headline => _headline ?? "";

    /// <summary>
    /// The paths of the other articles that it refers to, parted by line feeds; often the empty string.
    /// </summary>
    public string References => _references ?? "";
}

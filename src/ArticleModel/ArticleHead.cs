using System.ComponentModel;

namespace ArticleModel;

/// <summary>What is needed to list an article. For generated code; use <see cref="Article"/> instead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHead
{
    /// <summary>Takes an article's path and headline.</summary>
    /// <param name="path">The path below the articles' folder, parted by <c>/</c>, without extension.</param>
    /// <param name="headline">The headline without markup.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public ArticleHead(string path, string headline)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Headline = headline ?? throw new ArgumentNullException(nameof(headline));
    }

    /// <summary>Takes an article's path and headline as UTF-8.</summary>
    /// <param name="path">The path below the articles' folder, parted by <c>/</c>, without extension.</param>
    /// <param name="headline">The headline without markup.</param>
    public ArticleHead(ReadOnlySpan<byte> path, ReadOnlySpan<byte> headline)
        : this(Utf8.Decode(path), Utf8.Decode(headline))
    {
    }

    internal string Path { get; }

    internal string Headline { get; }
}

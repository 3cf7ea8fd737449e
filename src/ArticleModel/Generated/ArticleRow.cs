using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the place of an article in a table of its catalog. A hot reload may move it; the article stays
/// the one of its path.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleRow
{
    private readonly TableRows _rows;

    internal ArticleRow(TableRows rows, int index)
    {
        _rows = rows;
        Index = index;
    }

    /// <summary>The place among the articles of the table when the row was made: from 0 on.</summary>
    public int Index { get; }

    /// <summary>Makes the article, which has metadata and no class of its own.</summary>
    /// <typeparam name="T">The type of the metadata.</typeparam>
    /// <param name="metadata">Makes the metadata: a new value at each call.</param>
    /// <returns>A new object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metadata"/> is null.</exception>
    public Article<T> With<T>(Func<T> metadata)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return new TableArticle<T>(this, metadata);
    }

    /// <summary>Whether this is the place of no article.</summary>
    internal bool IsNone => _rows is null;

    internal ArticleCatalog Catalog => _rows.Table.Catalog;

    /// <summary>Null where this is the place of no article.</summary>
    internal string? Path => _rows?.PathAt(Index);

    /// <summary>Null where this is the place of no article.</summary>
    internal string? Headline => _rows?.HeadlineAt(Index);

    internal ArticleBody ReadBody() => _rows.ReadBody(Index);
}

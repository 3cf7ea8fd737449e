using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the place of an article in a table of its catalog. A hot reload may move it; the article stays
/// the one of its path.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleRow
{
    private readonly ArticleTable _table;

    internal ArticleRow(ArticleTable table, int index, string path)
    {
        _table = table;
        Index = index;
        Path = path;
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

    internal ArticleCatalog Catalog => _table.Catalog;

    internal string Path { get; }

    internal string Headline => _table.Headline(Path, Index);

    internal ArticleBody ReadBody() => _table.Body(Path, Index);
}

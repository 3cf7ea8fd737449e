using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>
/// The rows of a table, ordered by path: the heads of its articles, and the articles that were asked for.
/// </summary>
internal sealed class TableRows
{
    private readonly byte[] _pathWords;
    private readonly string[] _headlines;

    // Read when one is asked for, since whoever lists headlines asks for none.
    private string[]? _paths;

    // Null where none refers to any, and so is each that does not.
    private readonly string?[]? _references;

    // Each is null, an article, or these rows themselves: they stand in the place of an article that had not been made
    // when other rows took over. From then on it is made there only.
    private readonly object?[] _articles;
    private readonly int _generation;

    /// <param name="table">Whose rows they are.</param>
    /// <param name="paths">Those of the articles, as the table has them.</param>
    /// <param name="headlines">Of the articles.</param>
    /// <param name="references">What each of them refers to, or null; null where none refers to any.</param>
    /// <param name="generation">Which hot reload they were read after.</param>
    public TableRows(
        ArticleTable table, byte[] paths, string[] headlines, string?[]? references, int generation)
    {
        Table = table;
        _pathWords = paths;
        _headlines = headlines;
        _references = references;
        _articles = new object?[headlines.Length];
        _generation = generation;
    }

    public ArticleTable Table { get; }

    // Two threads may both read them.
    private string[] Paths => _paths ??= TableReaders.ReadPaths(_pathWords, Count);

    /// <summary>Whether no hot reload has come since they were read.</summary>
    public bool IsCurrent => _generation == HotReload.Generation;

    public int Count => _headlines.Length;

    /// <summary>The paths as the table has them.</summary>
    public byte[] PathWords => _pathWords;

    public string PathAt(int row) => Paths[row];

    /// <summary>Copies the paths, and where their articles are.</summary>
    /// <param name="bucket">The table's number.</param>
    /// <param name="paths">Room for the paths.</param>
    /// <param name="places">Room for the places, as <see cref="ArticlePlace.CodeOf"/> says them.</param>
    /// <param name="next">Where in both the first one goes.</param>
    public void CopyTo(int bucket, string[] paths, int[] places, int next)
    {
        Array.Copy(Paths, 0, paths, next, Count);
        for (int row = 0; row < Count; row++)
        {
            places[next + row] = ArticlePlace.CodeOf(bucket, row);
        }
    }

    /// <summary>
    /// The row of a path, most likely <paramref name="likely"/>; a negative number where there is none.
    /// </summary>
    public int IndexOf(string path, int likely) => OrdinalSearch.Find(Paths, path, likely);

    /// <summary>
    /// The headline of the article that a row was of when these rows were read: the same object at every call until the
    /// next hot reload.
    /// </summary>
    /// <exception cref="InvalidOperationException">A hot reload has removed the article.</exception>
    public string HeadlineAt(int row) =>
        _generation == HotReload.Generation ? _headlines[row] : Table.Headline(Paths[row], row);

    /// <summary>The body of that article.</summary>
    /// <exception cref="InvalidOperationException">
    /// A hot reload has removed the article, or its table is damaged.
    /// </exception>
    public ArticleBody ReadBody(int row) => Table.Body(Paths[row], row);

    /// <summary>The paths of the other articles that a row's refers to, parted by line feeds.</summary>
    public string ReferencesAt(int row) => _references?[row] ?? "";

    /// <summary>
    /// The article of a row of these rows, and no others: after a hot reload the same number may be another article's.
    /// The first to make it wins, so that it has one identity. Null where other rows have taken over in the meantime:
    /// then these are asked, which are stale, and there are fresh ones at the next look.
    /// </summary>
    public Article? ArticleAt(int row)
    {
        object? known = Volatile.Read(ref _articles[row]);
        if (known is null)
        {
            Article made = Table.Make(new ArticleRow(this, row));
            known = Interlocked.CompareExchange(ref _articles[row], made, null) ?? made;
        }

        return known as Article;
    }

    /// <summary>
    /// Keeps the articles of the rows before a hot reload: an article has one identity. Nothing more is made in those
    /// rows, by whoever still looks at them.
    /// </summary>
    public void TakeOver(TableRows before)
    {
        for (int row = 0; row < before._articles.Length; row++)
        {
            if (Interlocked.CompareExchange(ref before._articles[row], before, null) is Article article
                && IndexOf(before.Paths[row], row) is >= 0 and int own)
            {
                _articles[own] = article;
            }
        }
    }
}

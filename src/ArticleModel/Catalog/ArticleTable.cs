using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>A table of a catalog. Its rows are read when one of its articles is first asked for.</summary>
internal sealed class ArticleTable
{
    private readonly int _bucket;
    private TableRows? _rows;

    /// <param name="catalog">The catalog.</param>
    /// <param name="bucket">The table's number in it.</param>
    public ArticleTable(ArticleCatalog catalog, int bucket)
    {
        Catalog = catalog;
        _bucket = bucket;
    }

    public ArticleCatalog Catalog { get; }

    public TableRows Rows
    {
        get
        {
            TableRows? seen = Volatile.Read(ref _rows);
            return seen is not null && seen.IsCurrent ? seen : Read(seen);
        }
    }

    /// <summary>Makes an article of the table.</summary>
    public Article Make(ArticleRow row) => Catalog.Make(_bucket, row);

    public Article ArticleAt(int row)
    {
        while (true)
        {
            if (Rows.ArticleAt(row) is { } article)
            {
                return article;
            }
        }
    }

    /// <summary>The article of a path, or null where there is none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="likely">The row that it is most likely in.</param>
    public Article? Find(string path, int likely = 0)
    {
        while (true)
        {
            TableRows rows = Rows;
            if (rows.IndexOf(path, likely) is not (>= 0 and int row))
            {
                return null;
            }

            if (rows.ArticleAt(row) is { } article)
            {
                return article;
            }
        }
    }

    /// <summary>
    /// The headline of the article of a path: the same object at every call until the next hot reload.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="likely">The row that it is most likely in.</param>
    /// <exception cref="InvalidOperationException">A hot reload has removed the article.</exception>
    public string Headline(string path, int likely)
    {
        TableRows rows = Rows;
        return rows.HeadlineAt(RowOf(rows, path, likely));
    }

    /// <summary>The body of the article of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="likely">The row that it is most likely in.</param>
    /// <exception cref="InvalidOperationException">
    /// A hot reload has removed the article, or its table is damaged.
    /// </exception>
    public ArticleBody Body(string path, int likely)
    {
        ArticleBody body = BodyIn(Rows, path, likely);
        return body.Path == path ? body : BodyInFreshRows(path, likely);
    }

    /// <summary>What the article of a path refers to; nothing where a hot reload has removed it.</summary>
    public string ReferencesOf(string path, int likely)
    {
        TableRows rows = Rows;
        return rows.IndexOf(path, likely) is >= 0 and int row ? rows.ReferencesAt(row) : "";
    }

    private static int RowOf(TableRows rows, string path, int likely) =>
        rows.IndexOf(path, likely) is >= 0 and int row ? row : throw Gone(path);

    private ArticleBody BodyIn(TableRows rows, string path, int likely) =>
        Catalog.ReadBody(_bucket, RowOf(rows, path, likely));

    // A hot reload gives articles other rows before it says so: those of the table may be older than the texts.
    private ArticleBody BodyInFreshRows(string path, int likely)
    {
        int generation;
        do
        {
            generation = HotReload.Generation;
            TableRows fresh = TableReaders.Read(this, Catalog.WordsOf(_bucket), generation);
            ArticleBody body = BodyIn(fresh, path, likely);
            if (body.Path == path)
            {
                return body;
            }
        }
        while (generation != HotReload.Generation);

        throw WithoutText(path);
    }

    private static InvalidOperationException Gone(string path) => new(
        $"The article '{path}' is no longer there: its file was removed while the program ran.");

    private static InvalidOperationException WithoutText(string path) => new(
        $"The text of the article '{path}' is not where its table says. Either a hot reload is under way: ask again. "
        + "Or something has removed or renamed what bears it, a constructor or a private method: keep what has the "
        + "attribute [ArticleText] as it is.");

    private TableRows Read(TableRows? seen)
    {
        // Taken before the words are read: a reload in the meantime must leave them stale.
        int generation = HotReload.Generation;
        TableRows fresh = TableReaders.Read(this, Catalog.WordsOf(_bucket), generation);
        if (seen is not null)
        {
            fresh.TakeOver(seen);
        }

        TableRows? found = Interlocked.CompareExchange(ref _rows, fresh, seen);
        // The winner may have begun before the latest reload: its rows are looked at again.
        return ReferenceEquals(found, seen) ? fresh : Rows;
    }
}

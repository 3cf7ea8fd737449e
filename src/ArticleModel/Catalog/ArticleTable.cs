using ArticleModel.Generated;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>A table of a catalog. Its rows are read when one of its articles is first asked for.</summary>
internal sealed class ArticleTable(ArticleCatalog catalog, int bucket)
{
    private TableRows? _rows;

    public TableRows Rows
    {
        get
        {
            TableRows? seen = Volatile.Read(ref _rows);
            return seen is not null && seen.Generation == HotReload.Generation ? seen : Read(seen);
        }
    }

    public Article ArticleAt(int row) => ArticleAt(Rows, row);

    /// <summary>The article of a path, or null where there is none.</summary>
    public Article? Find(string path)
    {
        TableRows rows = Rows;
        return rows.IndexOf(path) is >= 0 and int row ? ArticleAt(rows, row) : null;
    }

    /// <summary>The same, where it is known to be most likely in the row <paramref name="likely"/>.</summary>
    public Article? Find(string path, int likely)
    {
        TableRows rows = Rows;
        return rows.IndexOf(path, likely) is >= 0 and int row ? ArticleAt(rows, row) : null;
    }

    public string Headline(int row)
    {
        TextRange place = Rows[row].Headline;
        return catalog.WordsOf(bucket).Slice(place.Start, place.Length);
    }

    public ArticleBody Body(int row)
    {
        TableRow places = Rows[row];
        TableWords words = catalog.WordsOf(bucket);
        return new ArticleBody(
            words.Slice(places.Text.Start, places.Text.Length),
            words.Slice(places.Layout.Start, places.Layout.Length),
            words.Slice(places.Notes.Start, places.Notes.Length));
    }

    /// <summary>
    /// The article of a row of these rows, and no others: after a hot reload the same number may be another article's.
    /// The first to make it wins, so that it has one identity.
    /// </summary>
    private Article ArticleAt(TableRows rows, int row)
    {
        ref Article? slot = ref rows.ArticleAt(row);
        if (Volatile.Read(ref slot) is { } known)
        {
            return known;
        }

        Article article = catalog.Make(bucket, new ArticleRow(this, row, rows.Paths[row]));
        return Interlocked.CompareExchange(ref slot, article, null) ?? article;
    }

    private TableRows Read(TableRows? seen)
    {
        // Taken before the words are read: a reload in the meantime must leave them stale.
        int generation = HotReload.Generation;
        TableRows fresh = TableReaders.Read(catalog.WordsOf(bucket), generation);
        if (seen is not null)
        {
            fresh.TakeOver(seen);
        }

        TableRows? found = Interlocked.CompareExchange(ref _rows, fresh, seen);
        // The winner may have begun before the latest reload: its rows are looked at again.
        return ReferenceEquals(found, seen) ? fresh : Rows;
    }
}

using ArticleModel.Generated;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>A table of a catalog. Its rows are read when one of its articles is first asked for.</summary>
internal sealed class ArticleTable(ArticleCatalog catalog, int bucket)
{
    private TableRows? _rows;

    public ArticleCatalog Catalog => catalog;

    public TableRows Rows
    {
        get
        {
            TableRows? seen = Volatile.Read(ref _rows);
            return seen is not null && seen.Generation == HotReload.Generation ? seen : Read(seen);
        }
    }

    public Article ArticleAt(int row)
    {
        while (true)
        {
            if (ArticleAt(Rows, row) is { } article)
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

            if (ArticleAt(rows, row) is { } article)
            {
                return article;
            }
        }
    }

    public string Headline(int row)
    {
        TextRange place = Rows[row].Headline;
        return catalog.WordsOf(bucket).Slice(place.Start, place.Length);
    }

    /// <summary>What the article of a path refers to; nothing where a hot reload has removed it.</summary>
    public string ReferencesOf(string path, int likely)
    {
        TableRows rows = Rows;
        if (rows.IndexOf(path, likely) is not (>= 0 and int row))
        {
            return "";
        }

        TextRange place = rows[row].References;
        return place.Length == 0 ? "" : catalog.WordsOf(bucket).Slice(place.Start, place.Length);
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
    /// The first to make it wins, so that it has one identity. Null where other rows have taken over in the meantime:
    /// then these are asked, which are stale, and there are fresh ones at the next look.
    /// </summary>
    private Article? ArticleAt(TableRows rows, int row) =>
        rows.ArticleAt(row) is { } known ? known
        : rows.HasMoved(row) ? null
        : rows.Keep(row, catalog.Make(bucket, new ArticleRow(this, row, rows.Paths[row])));

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

namespace ArticleModel;

/// <summary>
/// Puts the articles of all tables into the order that generated code says, which takes a fraction of what sorting them
/// does. It believes nothing: where that is not the order of these articles' paths, it says so.
/// </summary>
internal sealed class CatalogMerge
{
    // Of a table's number, in hexadecimal.
    private const int Digits = 2;

    // So many articles are merged by one call: the runtime compiles a long loop once more while it runs.
    private const int Stretch = 64;

    private readonly string _order;
    private readonly string[] _pathsInNoTable;
    private readonly TableRows[] _tables;

    // The row that comes next: first that of the articles that stand in no table, then that of each table.
    private readonly int[] _next = new int[PathHash.Buckets + 1];
    private string _before = "";

    /// <param name="order">
    /// Two hexadecimal digits for each article, the number of its table; anything else where it is in none.
    /// </param>
    /// <param name="pathsInNoTable">Of the articles that stand in no table, ordered.</param>
    /// <param name="tables">All others.</param>
    public CatalogMerge(string order, string[] pathsInNoTable, TableRows[] tables)
    {
        _order = order;
        _pathsInNoTable = pathsInNoTable;
        _tables = tables;
    }

    /// <summary>Fills in where the articles are, in the order of their paths.</summary>
    /// <param name="places">Room for all of them, as <see cref="ArticlePlace.CodeOf"/> says them.</param>
    /// <returns>False where the order is not that of these articles; what is filled in then means nothing.</returns>
    public bool TryFill(int[] places)
    {
        bool fits = _order.Length == Digits * places.Length;
        for (int first = 0; fits && first < places.Length; first += Stretch)
        {
            fits = TryFill(places, first, Math.Min(first + Stretch, places.Length));
        }

        return fits;
    }

    private bool TryFill(int[] places, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int bucket = BucketAt(i);
            if (bucket >= _tables.Length)
            {
                return false;
            }

            int row = _next[bucket + 1]++;
            string? path = bucket != ArticlePlace.InNoTable ? _tables[bucket].TryPathAt(row)
                : row < _pathsInNoTable.Length ? _pathsInNoTable[row]
                : null;
            if (path is null || string.CompareOrdinal(_before, path) > 0)
            {
                return false;
            }

            places[i] = ArticlePlace.CodeOf(bucket, row);
            _before = path;
        }

        return true;
    }

    private int BucketAt(int index)
    {
        int high = Digit(_order[Digits * index]);
        int low = Digit(_order[(Digits * index) + 1]);
        return high < 0 || low < 0 ? ArticlePlace.InNoTable : (high * 16) + low;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}

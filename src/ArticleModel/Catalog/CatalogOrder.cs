namespace ArticleModel;

/// <summary>Where all articles are, in the order of their paths (ordinal).</summary>
internal sealed class CatalogOrder
{
    private readonly string[] _pathsInNoTable;
    private readonly TableRows[] _tables;
    private readonly int[] _places;

    private CatalogOrder(string[] pathsInNoTable, TableRows[] tables, int[] places)
    {
        _pathsInNoTable = pathsInNoTable;
        _tables = tables;
        _places = places;
    }

    public int Count => _places.Length;

    public IReadOnlyList<string> Paths => [.. Enumerable.Range(0, Count).Select(PathAt)];

    public ArticlePlace this[int index] => new(_places[index]);

    public string PathAt(int index)
    {
        ArticlePlace place = this[index];
        return place.Bucket == ArticlePlace.InNoTable
            ? _pathsInNoTable[place.Row]
            : _tables[place.Bucket].PathAt(place.Row);
    }

    /// <summary>
    /// An article. Null where it has to be looked for by its path: in no table, or after a hot reload.
    /// </summary>
    public Article? ArticleAt(int index)
    {
        ArticlePlace place = this[index];
        TableRows? rows = place.Bucket == ArticlePlace.InNoTable ? null : _tables[place.Bucket];
        return rows is not null && rows.IsCurrent ? rows.ArticleAt(place.Row) : null;
    }

    /// <summary>
    /// The same of a folder and the folders in it. Upper and lower case are the same, as they are to the folder's
    /// class.
    /// </summary>
    public CatalogOrder Below(string folder)
    {
        string start = folder + "/";
        var places = new List<int>();
        for (int i = 0; i < Count; i++)
        {
            if (PathAt(i).StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                places.Add(_places[i]);
            }
        }

        return new CatalogOrder(_pathsInNoTable, _tables, [.. places]);
    }

    /// <summary>The order of all articles.</summary>
    /// <param name="order">What generated code says of it (<see cref="CatalogMerge"/>).</param>
    /// <param name="pathsInNoTable">Of the articles that stand in no table, ordered.</param>
    /// <param name="tables">All others.</param>
    public static CatalogOrder Of(string order, string[] pathsInNoTable, TableRows[] tables)
    {
        int count = pathsInNoTable.Length;
        foreach (TableRows table in tables)
        {
            count += table.Count;
        }

        var places = new int[count];
        if (!new CatalogMerge(order, pathsInNoTable, tables).TryFill(places))
        {
            Sort(pathsInNoTable, tables, places);
        }

        return new CatalogOrder(pathsInNoTable, tables, places);
    }

    private static void Sort(string[] pathsInNoTable, TableRows[] tables, int[] places)
    {
        var paths = new string[places.Length];
        int next = 0;
        for (; next < pathsInNoTable.Length; next++)
        {
            paths[next] = pathsInNoTable[next];
            places[next] = ArticlePlace.CodeOf(ArticlePlace.InNoTable, next);
        }

        for (int bucket = 0; bucket < tables.Length; bucket++)
        {
            tables[bucket].CopyTo(bucket, paths, places, next);
            next += tables[bucket].Count;
        }

        Array.Sort(paths, places, StringComparer.Ordinal);
    }
}

namespace ArticleModel;

/// <summary>The paths of all articles, ordered (ordinal), and where each article is.</summary>
internal sealed class CatalogOrder
{
    private readonly string[] _paths;
    private readonly int[] _places;

    private CatalogOrder(string[] paths, int[] places)
    {
        _paths = paths;
        _places = places;
    }

    public int Count => _paths.Length;

    public IReadOnlyList<string> Paths => _paths;

    public string PathAt(int index) => _paths[index];

    public ArticlePlace this[int index] => new(_places[index]);

    /// <summary>
    /// The same of a folder and the folders in it. Upper and lower case are the same, as they are to the folder's
    /// class.
    /// </summary>
    public CatalogOrder Below(string folder)
    {
        string start = folder + "/";
        var paths = new List<string>();
        var places = new List<int>();
        for (int i = 0; i < _paths.Length; i++)
        {
            if (_paths[i].StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                paths.Add(_paths[i]);
                places.Add(_places[i]);
            }
        }

        return new CatalogOrder([.. paths], [.. places]);
    }

    public static CatalogOrder Of(string[] pathsInNoTable, TableRows[] tables)
    {
        int count = pathsInNoTable.Length;
        foreach (TableRows table in tables)
        {
            count += table.Count;
        }

        var paths = new string[count];
        var places = new int[count];
        int next = 0;
        for (; next < pathsInNoTable.Length; next++)
        {
            paths[next] = pathsInNoTable[next];
            places[next] = new ArticlePlace(ArticlePlace.InNoTable, next).Code;
        }

        for (int bucket = 0; bucket < tables.Length; bucket++)
        {
            tables[bucket].CopyTo(bucket, paths, places, next);
            next += tables[bucket].Count;
        }

        Array.Sort(paths, places, StringComparer.Ordinal);
        return new CatalogOrder(paths, places);
    }
}

namespace ArticleModel;

/// <summary>The paths of all articles, ordered (ordinal), and where each article is.</summary>
internal sealed class CatalogOrder
{
    private readonly ArticlePlace[] _places;

    private CatalogOrder(string[] paths, ArticlePlace[] places)
    {
        Paths = paths;
        _places = places;
    }

    public IReadOnlyList<string> Paths { get; }

    public ArticlePlace this[int index] => _places[index];

    /// <summary>
    /// The same of a folder and the folders in it. Upper and lower case are the same, as they are to the folder's
    /// class.
    /// </summary>
    public CatalogOrder Below(string folder)
    {
        string start = folder + "/";
        int[] below = [.. Enumerable.Range(0, Paths.Count).Where(
            index => Paths[index].StartsWith(start, StringComparison.OrdinalIgnoreCase))];
        return new CatalogOrder(
            [.. below.Select(index => Paths[index])], [.. below.Select(index => _places[index])]);
    }

    public static CatalogOrder Of(IReadOnlyList<string> pathsInNoTable, ArticleTable[] tables)
    {
        var paths = new List<string>(pathsInNoTable);
        var places = new List<ArticlePlace>();
        for (int i = 0; i < pathsInNoTable.Count; i++)
        {
            places.Add(new ArticlePlace(ArticlePlace.InNoTable, i));
        }

        for (int bucket = 0; bucket < tables.Length; bucket++)
        {
            IReadOnlyList<string> own = tables[bucket].Rows.Paths;
            paths.AddRange(own);
            for (int row = 0; row < own.Count; row++)
            {
                places.Add(new ArticlePlace(bucket, row));
            }
        }

        string[] ordered = [.. paths];
        ArticlePlace[] orderedPlaces = [.. places];
        Array.Sort(ordered, orderedPlaces, StringComparer.Ordinal);
        return new CatalogOrder(ordered, orderedPlaces);
    }
}

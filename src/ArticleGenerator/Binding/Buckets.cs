using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>Shares the articles out among a fixed number of buckets (docs/decisions/0010).</summary>
internal static class Buckets
{
    /// <summary>How many there are, for any number of articles.</summary>
    public const int Count = 256;

    /// <summary>
    /// A path's bucket, 0 to 255, by FNV-1a (32 bits, folded): the same in every process, unlike string.GetHashCode,
    /// and independent of the other articles.
    /// </summary>
    public static int Of(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) % Count);
    }

    /// <summary>The names of the articles of each bucket.</summary>
    /// <param name="keys">Of the articles of each bucket, as they were read.</param>
    /// <param name="catalog">The names of all.</param>
    public static EquatableArray<BucketNames> Name(
        EquatableArray<EquatableArray<ArticleKey>> keys, CatalogSpec catalog)
    {
        ILookup<int, ArticleName> names = catalog.Articles.ToLookup(name => Of(name.Key.Path));
        return new EquatableArray<BucketNames>(keys.Select((share, number) => Name(share, names[number])));
    }

    /// <summary>The bucket with its articles in the order of the catalog.</summary>
    /// <param name="number">Which it is.</param>
    /// <param name="names">Of its articles.</param>
    /// <param name="specs">Of its articles, as they were read.</param>
    public static Bucket Fill(int number, BucketNames names, EquatableArray<ArticleSpec> specs)
    {
        var articles = new List<NamedArticle>(specs.Count);
        foreach ((ArticleName name, int place) in names.Articles)
        {
            var article = new NamedArticle(name, specs[place]);
            if (articles.Count == 0 || articles[articles.Count - 1].Name != name)
            {
                articles.Add(article);
            }
            else if (IsBefore(article.Spec, articles[articles.Count - 1].Spec))
            {
                articles[articles.Count - 1] = article;
            }
        }

        return new Bucket(number, new EquatableArray<NamedArticle>(articles));
    }

    private static BucketNames Name(EquatableArray<ArticleKey> keys, IEnumerable<ArticleName> names)
    {
        ILookup<ArticleKey, int> places = Enumerable.Range(0, keys.Count).ToLookup(place => keys[place]);
        return new BucketNames(new EquatableArray<PlacedName>(
            names.SelectMany(name => places[name.Key], (name, place) => new PlacedName(name, place))));
    }

    // Where a file comes with different texts, the longest counts, in whatever order they come.
    private static bool IsBefore(ArticleSpec one, ArticleSpec other) =>
        one.Weight != other.Weight
            ? one.Weight > other.Weight
            : string.CompareOrdinal(one.Text, other.Text) < 0;
}

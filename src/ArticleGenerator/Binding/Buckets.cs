using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>Shares the articles out among a fixed number of buckets (docs/decisions/0010).</summary>
internal static class Buckets
{
    // The largest bucket: twice as many articles as are in one on average, and a few more for small archives.
    private const int MostTimesAverage = 2;
    private const int MostBesides = 16;

    /// <summary>
    /// A path's bucket, 0 to 63, by FNV-1a (32 bits, folded): the same in every process, unlike string.GetHashCode,
    /// and independent of the other articles as long as the spread is the same. A folder's own hash chooses a range of
    /// buckets, that of the whole path one of them; folders whose names differ by case are one class, and two folders
    /// here.
    /// </summary>
    /// <param name="path">The article's path.</param>
    /// <param name="spread">See <see cref="Spread"/>.</param>
    public static int Of(string path, int spread)
    {
        uint hash = 2166136261;
        uint folder = hash;
        foreach (char c in path)
        {
            folder = c == '/' ? hash : folder;
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (Fold(folder) & ~(spread - 1)) | (Fold(hash) & (spread - 1));
    }

    /// <summary>
    /// Among how many buckets the articles of each folder are shared out: a power of two, 64 where articles with
    /// classes have files to themselves. A folder's class has a part in each of its buckets, and the compiler's work
    /// for a member grows with the parts of the classes around it; an edit prints a whole bucket. So above they are as
    /// few as leave no bucket much larger than the average (docs/decisions/0001).
    /// </summary>
    /// <param name="keys">Of all articles.</param>
    public static int Spread(IReadOnlyCollection<ArticleKey> keys)
    {
        if (keys.Count(key => key.Members == MemberLevel.All) <= EmissionPlanner.MostFiles)
        {
            return Bucket.Count;
        }

        int most = MostBesides + (MostTimesAverage * keys.Count / Bucket.Count);
        int spread = 1;
        while (spread < Bucket.Count && LargestBucket(keys, spread) > most)
        {
            spread *= 2;
        }

        return spread;
    }

    /// <summary>The names of the articles of each bucket.</summary>
    /// <param name="keys">Of all articles, as they were read.</param>
    /// <param name="catalog">The names of all.</param>
    public static EquatableArray<BucketNames> Name(ArchiveKeys keys, CatalogSpec catalog)
    {
        ILookup<int, ArticleName> names = catalog.Articles.ToLookup(name => Of(name.Key.Path, keys.Spread));
        return new EquatableArray<BucketNames>(keys.Shares.Select((share, number) => Name(share, names[number])));
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

    private static int Fold(uint hash) => (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) % Bucket.Count);

    private static int LargestBucket(IReadOnlyCollection<ArticleKey> keys, int spread)
    {
        var sizes = new int[Bucket.Count];
        foreach (ArticleKey key in keys)
        {
            sizes[Of(key.Path, spread)]++;
        }

        return sizes.Max();
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

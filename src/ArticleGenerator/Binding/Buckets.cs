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

    /// <summary>Where the articles of each bucket are found among the files.</summary>
    /// <param name="keys">Of the articles, in the order of their files.</param>
    /// <param name="catalog">Their names.</param>
    public static EquatableArray<BucketPlaces> Places(EquatableArray<ArticleKey> keys, CatalogSpec catalog)
    {
        var shares = new List<PlacedArticle>[Count];
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = [];
        }

        ILookup<ArticleKey, int> places = Enumerable.Range(0, keys.Count).ToLookup(place => keys[place]);
        foreach (ArticleName name in catalog.Articles)
        {
            shares[Of(name.Key.Path)].AddRange(places[name.Key].Select(place => new PlacedArticle(name, place)));
        }

        return new EquatableArray<BucketPlaces>(shares.Select((share, number) =>
            new BucketPlaces(number, new EquatableArray<PlacedArticle>(share))));
    }

    /// <summary>
    /// The buckets with their articles. Always all of them in their order, empty ones too: the pipeline compares them
    /// place by place.
    /// </summary>
    /// <param name="places">Where the articles are.</param>
    /// <param name="specs">Of the articles, in the order of their files.</param>
    public static IEnumerable<Bucket> Fill(EquatableArray<BucketPlaces> places, EquatableArray<ArticleSpec> specs) =>
        places.Select(bucket => new Bucket(bucket.Number, Fill(bucket.Articles, specs)));

    private static EquatableArray<NamedArticle> Fill(
        EquatableArray<PlacedArticle> places, EquatableArray<ArticleSpec> specs)
    {
        var articles = new NamedArticle[places.Count];
        int count = 0;
        foreach (PlacedArticle place in places)
        {
            var article = new NamedArticle(place.Name, specs[place.Place]);
            if (count == 0 || articles[count - 1].Name != place.Name)
            {
                articles[count++] = article;
            }
            else if (IsBefore(article.Spec, articles[count - 1].Spec))
            {
                articles[count - 1] = article;
            }
        }

        Array.Resize(ref articles, count);
        return new EquatableArray<NamedArticle>(articles);
    }

    // Where a file comes with different texts, the longest counts, in whatever order they come.
    private static bool IsBefore(ArticleSpec one, ArticleSpec other) =>
        one.Weight != other.Weight
            ? one.Weight > other.Weight
            : string.CompareOrdinal(one.Text, other.Text) < 0;
}

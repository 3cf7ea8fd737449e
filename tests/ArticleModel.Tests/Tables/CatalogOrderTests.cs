using System.Globalization;

namespace ArticleModel.Tests.Tables;

/// <summary>
/// Generated code says the order of all articles, so that they need not be sorted; nobody believes it.
/// </summary>
[Collection(nameof(HotReloadTests))]
public class CatalogOrderTests
{
    // Of the same table.
    private static readonly string[] Days =
    [
        .. Enumerable.Range(0, 5000).Select(i => $"day/{i}")
            .Where(path => BucketOf(path) == BucketOf("moon")).Take(2).Order(StringComparer.Ordinal),
    ];

    private static readonly (string, string, string)[] Articles =
    [
        (Days[0], "A day", "One."), (Days[1], "Another", "Two."), ("local/ferry", "Ferry sails", "Three."),
        ("moon", "Moon rises", "Four."),
    ];

    private static readonly string Own = Digits("moon");
    private static readonly string Other = Digits("local/ferry");

    [Fact]
    public void What_the_generator_says_fits()
    {
        TableRows[] tables =
        [
            .. Enumerable.Range(0, PathHash.Buckets).Select(bucket =>
                Own == Digits(bucket) ? Rows(Days[0], Days[1], "moon")
                : Other == Digits(bucket) ? Rows("local/ferry")
                : Rows()),
        ];
        var places = new int[5];

        Assert.True(new CatalogMerge(Own + Own + "--" + Other + Own, ["harbour"], tables).TryFill(places));

        Assert.Equal([0, 1, 0, 0, 2], places.Select(code => new ArticlePlace(code).Row));
        Assert.Equal(ArticlePlace.InNoTable, new ArticlePlace(places[2]).Bucket);
        Assert.Equal(BucketOf("moon"), new ArticlePlace(places[4]).Bucket);
    }

    public static TheoryData<string> Orders =>
    [
        Own + Own + Other + Own,
        "",
        "0",
        Own + Own + Other,
        Own + Own + Other + Own + Own,
        Own + Other + Own + Own,
        Own + Own + Own + Own,
        Own + Own + Other + Other,
        Own + Own + "--" + Own,
        Own + Own + "\u00E9\uFF11" + Own,
        Own + Own + Other + "00",
        new string('\0', 8),
        new string('F', 8),
        "40404040",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Articles_are_in_the_order_of_their_paths_whatever_is_said(string order)
    {
        var catalog = new TableCatalog(isUtf8: true, Articles) { SaidOrder = order };

        Assert.Equal([Days[0], Days[1], "local/ferry", "moon"], catalog.All.Select(article => article.Path));
        Assert.Equal(
            ["A day", "Another", "Ferry sails", "Moon rises"], catalog.All.Select(article => article.Headline));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Articles_in_no_table_are_among_the_others(bool isSaid)
    {
        var harbour = new TestArticle(() => new Generated.ArticleHead("harbour", "Harbour"), () => default);
        var catalog = new TableCatalog(isUtf8: true, Articles)
        {
            InNoTable = [harbour],
            SaidOrder = isSaid ? Own + Own + "--" + Other + Own : "",
        };

        Assert.Equal([Days[0], Days[1], "harbour", "local/ferry", "moon"], catalog.All.Select(article => article.Path));
        Assert.Same(harbour, catalog.All[2]);
    }

    [Fact]
    public void A_reload_may_give_tables_and_their_order_one_after_the_other()
    {
        var catalog = new TableCatalog(isUtf8: true, Articles) { SaidOrder = Own + Own + Other + Own };
        Assert.Equal(4, catalog.All.Count);

        catalog.Set([Articles[2], Articles[0], ("abroad", "Abroad", "Five.")]);
        HotReload.ClearCache(null);

        Assert.Equal(["abroad", Days[0], "local/ferry"], catalog.All.Select(article => article.Path));
    }

    private static int BucketOf(string path) => PathHash.BucketOf(path, PathHash.Buckets);

    private static string Digits(string path) => Digits(BucketOf(path));

    private static string Digits(int bucket) => bucket.ToString("X2", CultureInfo.InvariantCulture);

    private static TableRows Rows(params string[] paths) =>
        new(new ArticleTable(new TableCatalog(isUtf8: true), bucket: 0), paths, paths, references: null, generation: 0);
}

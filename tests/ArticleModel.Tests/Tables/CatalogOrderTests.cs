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
        TableCatalog catalog = WithHarbour();
        TableRows[] tables = FreshRows.Of(catalog);
        var places = new int[5];

        string order = catalog.OrderOf(Own + Own + "--" + Other + Own);
        Assert.True(new CatalogMerge(order, ["harbour"], tables).TryFill(places));

        Assert.Equal([0, 1, 0, 0, 2], places.Select(code => new ArticlePlace(code).Row));
        Assert.Equal(ArticlePlace.InNoTable, new ArticlePlace(places[2]).Bucket);
        Assert.Equal(BucketOf("moon"), new ArticlePlace(places[4]).Bucket);
        Assert.False(new CatalogMerge(order, ["harbor"], tables).TryFill(places));
        Assert.False(new CatalogMerge(order, [], tables).TryFill(places));
    }

    [Fact]
    public void Whoever_lists_headlines_reads_no_path_not_even_a_damaged_one()
    {
        int bucket = BucketOf("moon");
        var catalog = new TableCatalog(isUtf8: true);
        catalog.SetTables(new() { [bucket] = "1 1 7\n9 moon\n10 Moon rises\n0\n" });
        catalog.SaidOrder = catalog.OrderOf(Digits(bucket));

        Article moon = Assert.Single(catalog.All);
        Assert.Equal("Moon rises", moon.Headline);
        Assert.Throws<InvalidOperationException>(() => moon.Path);
    }

    [Fact]
    public void Paths_in_no_table_are_told_apart()
    {
        var catalog = new TableCatalog(isUtf8: true) { InNoTable = [At("a"), At("bc")] };
        TableRows[] tables = FreshRows.Of(catalog);
        string order = catalog.OrderOf("----");

        Assert.True(new CatalogMerge(order, ["a", "bc"], tables).TryFill(new int[2]));
        Assert.False(new CatalogMerge(order, ["ab", "c"], tables).TryFill(new int[2]));
    }

    // Orders that these tables cannot be put into: of more articles or fewer, or of a table more than it has.
    private static readonly string[] Unfitting =
    [
        "",
        "0",
        Own + Own + Other,
        Own + Own + Other + Own + Own,
        Own + Own + Own + Own,
        Own + Own + Other + Other,
        Own + Own + "--" + Own,
        Own + Own + "\u00E9\uFF11" + Own,
        Own + Own + Other + "00",
        new string('\0', 8),
        new string('F', 8),
        "40404040",
    ];

    public static TheoryData<string> UnfittingOrders => [.. Unfitting];

    public static TheoryData<string> Orders => [.. Unfitting, Own + Own + Other + Own, Own + Other + Own + Own];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Articles_are_in_the_order_of_their_paths_whatever_is_said(string order)
    {
        string fitting = new TableCatalog(isUtf8: true, Articles).OrderOf(Own + Own + Other + Own);
        string[] checksums = ["", "00000000", "--------", "FFFFFFFF", fitting[..8], fitting[..7], "\uFF11"];
        foreach (string checksum in checksums)
        {
            AssertInOrder(new TableCatalog(isUtf8: true, Articles) { SaidOrder = checksum + order });
        }
    }

    [Theory]
    [MemberData(nameof(UnfittingOrders))]
    public void An_order_that_the_tables_do_not_fit_is_none_even_with_its_checksum(string order)
    {
        var catalog = new TableCatalog(isUtf8: true, Articles);
        catalog.SaidOrder = catalog.OrderOf(order);

        AssertInOrder(catalog);
    }

    [Fact]
    public void A_checksum_has_digits_only()
    {
        int withF = 0;
        for (int day = 0; day < 100; day++)
        {
            string path = $"day/{day}";
            var catalog = new TableCatalog(isUtf8: true) { InNoTable = [At(path)] };
            TableRows[] tables = FreshRows.Of(catalog);
            string order = catalog.OrderOf("--");
            string damaged = order.Replace('F', '-');
            withF += damaged == order ? 0 : 1;

            Assert.True(new CatalogMerge(order, [path], tables).TryFill(new int[1]));
            Assert.Equal(damaged == order, new CatalogMerge(damaged, [path], tables).TryFill(new int[1]));
        }

        Assert.InRange(withF, 1, 100);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Articles_in_no_table_are_among_the_others(bool isSaid)
    {
        TableCatalog catalog = WithHarbour();
        catalog.SaidOrder = isSaid ? catalog.OrderOf(Own + Own + "--" + Other + Own) : "";

        Assert.Equal([Days[0], Days[1], "harbour", "local/ferry", "moon"], catalog.All.Select(article => article.Path));
        Assert.Same(catalog.InNoTable[0], catalog.All[2]);
    }

    [Fact]
    public void A_reload_may_give_tables_and_their_order_one_after_the_other()
    {
        var catalog = new TableCatalog(isUtf8: true, Articles);
        catalog.SaidOrder = catalog.OrderOf(Own + Own + Other + Own);
        Assert.Equal(4, catalog.All.Count);

        catalog.Set([Articles[2], Articles[0], ("abroad", "Abroad", "Five.")]);
        HotReload.ClearCache(null);

        Assert.Equal(["abroad", Days[0], "local/ferry"], catalog.All.Select(article => article.Path));
    }

    private static int BucketOf(string path) => PathHash.BucketOf(path, PathHash.Buckets);

    private static string Digits(string path) => Digits(BucketOf(path));

    private static string Digits(int bucket) => bucket.ToString("X2", CultureInfo.InvariantCulture);

    private static TableCatalog WithHarbour() => new(isUtf8: true, Articles)
    {
        InNoTable = [At("harbour")],
    };

    private static TestArticle At(string path) => new(() => new Generated.ArticleHead(path, "Any"), () => default);

    private static void AssertInOrder(TableCatalog catalog)
    {
        Assert.Equal([Days[0], Days[1], "local/ferry", "moon"], catalog.All.Select(article => article.Path));
        Assert.Equal(
            ["A day", "Another", "Ferry sails", "Moon rises"], catalog.All.Select(article => article.Headline));
    }
}

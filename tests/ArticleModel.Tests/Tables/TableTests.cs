namespace ArticleModel.Tests.Tables;

/// <summary>Articles whose words stand in tables.</summary>
public class TableTests
{
    private const string Ship = "🚢 — “Fähre”";

    private static readonly (string, string, string)[] Three =
    [
        ("local/ferry", "Ferry sails", "It was late."),
        ("local/fähre", "Fähre fährt", Ship),
        ("moon", "Moon rises", "Nobody saw it."),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Articles_are_found_in_the_tables_of_their_folders(int spread)
    {
        (string Path, string, string)[] articles =
        [
            .. Enumerable.Range(0, 50).Select(i => ($"day/{i}", "A day", "One.")), ("moon", "Moon rises", "Two."),
        ];
        var catalog = new TableCatalog(isUtf8: true) { SpreadOfFolders = spread };
        catalog.Set(articles);

        Assert.All(articles, article => Assert.Equal(article.Path, catalog.Get(article.Path).Path));
        Assert.InRange(catalog.Asked.Count, 2, 2 * spread);
        Assert.Equal(51, catalog.All.Count);
        Assert.Same(catalog.Get("day/17"), catalog.All.Get("day/17"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_forms_give_the_same_articles(bool isUtf8)
    {
        var catalog = new TableCatalog(isUtf8, Three);

        Assert.Equal(["local/ferry", "local/fähre", "moon"], catalog.All.Select(article => article.Path));
        Assert.Equal(["Ferry sails", "Fähre fährt", "Moon rises"], catalog.All.Select(article => article.Headline));
        Assert.Equal(["It was late.", Ship, "Nobody saw it."], catalog.All.Select(article => article.Text));
        Assert.Equal(Ship, Assert.Single(catalog.All[1].Lead).Text);
        Assert.Empty(catalog.All[0].Quotes);
        Assert.Empty(catalog.All[0].FrontMatter);
    }

    [Fact]
    public void An_article_is_the_same_object_however_it_is_found()
    {
        var catalog = new TableCatalog(isUtf8: true, Three);
        Article moon = catalog.All.Get("moon");

        Assert.Same(moon, catalog.All[2]);
        Assert.Same(moon, catalog.All.ToArray()[2]);
        Assert.Same(moon, catalog.At(PathHash.BucketOf("moon", PathHash.Buckets), 0));
        Assert.True(catalog.All.TryGet("moon", out Article? found));
        Assert.Same(moon, found);
    }

    [Fact]
    public void Finding_an_article_looks_into_one_table_and_makes_one_article()
    {
        var catalog = new TableCatalog(isUtf8: true, Many(1000));

        Assert.True(catalog.All.TryGet("day/17", out Article? article));
        Assert.Equal("Day 17", article.Headline);

        Assert.Equal([PathHash.BucketOf("day/17", PathHash.Buckets)], catalog.Asked.Keys);
        Assert.Single(catalog.Created);
    }

    [Fact]
    public void What_is_not_there_is_not_found_and_makes_no_article()
    {
        var catalog = new TableCatalog(isUtf8: true, Many(1000));

        Assert.False(catalog.All.TryGet("day/1000", out _));
        Assert.Equal(
            "There is no article 'day/17!'. Did you mean 'day/17', 'day/107' or 'day/117'?",
            Assert.Throws<KeyNotFoundException>(() => catalog.All.Get("day/17!")).Message);
        Assert.Empty(catalog.Created);
    }

    [Fact]
    public void Counting_and_one_article_of_the_list_make_no_other_article()
    {
        var catalog = new TableCatalog(isUtf8: true, Many(1000));

        Assert.Equal(1000, catalog.All.Count);
        Assert.Empty(catalog.Created);
        Assert.Equal("day/100", catalog.All[3].Path);
        Assert.Single(catalog.Created);
    }

    [Fact]
    public void A_headline_is_read_once_and_then_allocates_nothing()
    {
        var catalog = new TableCatalog(isUtf8: true, Three);
        Article moon = catalog.All.Get("moon");
        string headline = moon.Headline;

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Assert.Same(headline, moon.Headline);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Threads_that_race_to_be_first_get_the_same_articles()
    {
        const int Threads = 32;
        (string, string, string)[] articles = Many(300);
        for (int round = 0; round < 20; round++)
        {
            var catalog = new TableCatalog(isUtf8: true, articles);
            var seen = new Article[Threads][];
            using var start = new Barrier(Threads);
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                seen[thread] = thread % 2 == 0
                    ? [.. catalog.All]
                    : [.. Enumerable.Range(0, articles.Length).Select(i => catalog.All[i])];
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.All(seen, list => Assert.Equal(seen[0], list));
        }
    }

    [Fact]
    public void An_article_that_is_in_no_table_is_found_too()
    {
        var harbour = new TestArticle(() => new Generated.ArticleHead("harbour", "Harbour"), () => default);
        var catalog = new TestCatalog(harbour);

        Assert.Same(harbour, catalog.All.Get("harbour"));
        Assert.Same(harbour, Assert.Single(catalog.All));
    }

    [Fact]
    public void Finding_an_article_that_is_in_no_table_again_allocates_nothing()
    {
        var catalog = new TestCatalog([.. Enumerable.Range(0, 100).Select(i => new TestArticle(
            () => new Generated.ArticleHead($"day/{i:00}", "A day"), () => default))]);
        Article day = catalog.All.Get("day/17");

        long before = GC.GetAllocatedBytesForCurrentThread();
        Article again = catalog.All.Get("day/17");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Same(day, again);
    }

    private static (string, string, string)[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"day/{i}", $"Day {i}", $"It was day {i}."))];
}

namespace ArticleModel.Tests.Tables;

/// <summary>A reload makes every article of the process stale: no other test may run beside these.</summary>
[Collection(nameof(HotReloadTests))]
public class TableReloadTests
{
    // All of them share one table.
    private static readonly string[] Paths =
    [
        .. Enumerable.Range(0, 5000).Select(i => $"day/{i}")
            .Where(path => PathHash.BucketOf(path, PathHash.Buckets) == 0)
            .Take(3)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void An_edited_article_has_its_new_words_after_the_reload()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[0], "Before", "Old."));
        Article article = catalog.All[0];
        Assert.Equal("Before", article.Headline);
        Assert.Equal("Old.", article.Text);

        catalog.Set((Paths[0], "Afterwards", "It is new."));
        HotReload.ClearCache(null);

        Assert.Equal("Afterwards", article.Headline);
        Assert.Equal("It is new.", article.Text);
        Assert.Same(article, catalog.All[0]);
    }

    [Fact]
    public void A_text_that_is_read_between_a_reload_and_its_notice_is_the_articles_own()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[1], "Second", "Two."));
        Article second = catalog.All[0];

        catalog.Set((Paths[0], "First", "One."), (Paths[1], "Second", "It is new."));

        Assert.Equal("It is new.", second.Text);
    }

    [Fact]
    public void A_text_that_is_read_between_a_removal_and_its_notice_is_nobody_elses()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."));
        Article first = catalog.All[0];

        catalog.Set((Paths[1], "Second", "Two."));

        Assert.Contains(
            "is no longer there",
            Assert.Throws<InvalidOperationException>(() => first.Text).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_keeps_its_identity_where_another_comes_before_it()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[1], "Second", "Two."), (Paths[2], "Third", "Three."));
        Article[] before = [.. catalog.All];

        catalog.Set((Paths[0], "First", "One."), (Paths[1], "Second", "Two."), (Paths[2], "Third", "Three."));
        HotReload.ClearCache(null);

        Assert.Equal(["First", "Second", "Third"], catalog.All.Select(article => article.Headline));
        Assert.Same(before[0], catalog.All[1]);
        Assert.Same(before[1], catalog.All[2]);
        Assert.Equal("Three.", before[1].Text);
    }

    [Fact]
    public void An_article_that_is_gone_says_so()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."));
        Article first = catalog.All[0];
        Article second = catalog.All[1];

        catalog.Set((Paths[1], "Second", "Two."));
        HotReload.ClearCache(null);

        Assert.Same(second, Assert.Single(catalog.All));
        Assert.Equal("Two.", second.Text);
        Assert.Equal(
            $"The article '{Paths[0]}' is no longer there: its file was removed while the program ran.",
            Assert.Throws<InvalidOperationException>(() => first.Headline).Message);
    }

    [Fact]
    public void An_article_that_is_looked_for_while_another_comes_before_it_is_found()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[1], "Second", "Two."));
        ReloadInTheMidst(catalog, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."));

        Article second = catalog.All.Get(Paths[1]);

        Assert.Equal("Second", second.Headline);
        Assert.Same(second, catalog.All.Get(Paths[1]));
        Assert.Same(second, catalog.All[1]);
    }

    [Fact]
    public void An_article_that_is_looked_for_while_it_is_removed_is_no_other_article()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."));
        ReloadInTheMidst(catalog, (Paths[1], "Second", "Two."));

        Article first = catalog.All.Get(Paths[0]);

        Assert.Contains(
            $"The article '{Paths[0]}' is no longer there",
            Assert.Throws<InvalidOperationException>(() => first.Headline).Message,
            StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => catalog.All.Get(Paths[0]));
    }

    [Fact]
    public void An_index_is_that_of_the_new_list_where_an_article_is_removed_in_the_midst()
    {
        var catalog = new TableCatalog(isUtf8: true, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."));
        ReloadInTheMidst(catalog, (Paths[1], "Second", "Two."));
        Assert.Equal("Second", catalog.All[0].Headline);

        catalog = new TableCatalog(isUtf8: true, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."));
        ReloadInTheMidst(catalog, (Paths[0], "First", "One."));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => catalog.All[1]);
    }

    [Fact]
    public void Who_goes_through_a_list_does_not_meet_what_is_removed_in_the_midst()
    {
        var catalog = new TableCatalog(
            isUtf8: true, (Paths[0], "First", "One."), (Paths[1], "Second", "Two."), (Paths[2], "Third", "Three."));
        ReloadInTheMidst(catalog, (Paths[0], "First", "One."), (Paths[2], "Third", "Three."));

        Assert.Equal(["First", "Third"], catalog.All.Select(article => article.Headline));
        Assert.Equal([Paths[0], Paths[2]], catalog.All.Select(article => article.Path));
    }

    private static void ReloadInTheMidst(TableCatalog catalog, params (string, string, string)[] after) =>
        catalog.BeforeNextRead = () =>
        {
            catalog.Set(after);
            HotReload.ClearCache(null);
        };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_article_that_is_made_while_others_read_a_reload_is_one_object(bool byRow)
    {
        var catalog = new TableCatalog(isUtf8: true, ("a", "A", "One."));
        Article? other = null;
        catalog.BeforeNextCreation = () =>
        {
            HotReload.ClearCache(null);
            other = catalog.All.Get("a");
        };

        Article article = byRow ? catalog.At(PathHash.BucketOf("a", PathHash.Buckets), 0) : catalog.All.Get("a");

        Assert.Same(other, article);
        Assert.Same(article, catalog.All[0]);
    }

    [Fact]
    public void An_article_that_a_reload_removes_while_it_is_made_is_gone()
    {
        var catalog = new TableCatalog(isUtf8: true, ("a", "A", "One."));
        catalog.BeforeNextCreation = () =>
        {
            catalog.Set();
            HotReload.ClearCache(null);
            Assert.Empty(catalog.All);
        };

        Assert.False(catalog.All.TryGet("a", out _));
    }
}

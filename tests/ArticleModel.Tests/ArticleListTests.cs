using ArticleModel.Generated;

namespace ArticleModel.Tests;

public class ArticleListTests
{
    private readonly TestArticle[] _articles;
    private readonly TestCatalog _catalog;
    private readonly ArticleList<Article> _all;

    public ArticleListTests()
    {
        // Ordinal order: capitals before small letters, '-' before '/'.
        string[] paths = ["Zoo", "a", "a-b", "a/b", "local/ferry", "world/zoo", "é"];
        _articles = [.. paths.Select(path => new TestArticle(() => new ArticleHead(path, ""), () => default))];
        _catalog = new TestCatalog(() => _articles);
        _all = _catalog.All;
    }

    [Fact]
    public void Nothing_is_loaded_before_it_is_asked_for() => Assert.Equal(0, _catalog.Asked);

    [Fact]
    public void Articles_come_in_their_order_and_are_asked_for_once()
    {
        Assert.Equal(7, _all.Count);
        Assert.Equal(_articles, _all);
        Assert.Same(_articles[2], _all[2]);
        Assert.Equal(_articles.Length + 1, _catalog.Asked);
    }

    [Fact]
    public void Counting_asks_for_no_article()
    {
        _ = _all.Count;

        Assert.Equal(0, _catalog.Asked);
    }

    [Fact]
    public void Every_article_is_found_by_its_path()
    {
        foreach (TestArticle expected in _articles)
        {
            Assert.True(_all.TryGet(expected.Path, out Article? found));
            Assert.Same(expected, found);
            Assert.Same(expected, _all.Get(expected.Path));
        }
    }

    [Fact]
    public void A_folder_has_one_list_of_the_articles_below_it()
    {
        ArticleList<TestArticle> below = _catalog.Below<TestArticle>("A");

        Assert.Same(below, _catalog.Below<TestArticle>("A"));
        Assert.Equal(0, _catalog.Asked);
        Assert.Equal(["a/b"], below.Select(article => article.Path));
        Assert.True(below.TryGet("a/b", out _));
        Assert.False(below.TryGet("a-b", out _));
        Assert.Empty(_catalog.Below<Article>("loca"));
        Assert.Throws<ArgumentNullException>(() => _catalog.Below<Article>(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("zoo")]
    [InlineData("local/Ferry")]
    [InlineData("local/ferry ")]
    [InlineData("local/ferr")]
    [InlineData("e\u0301")] // looks like the last, but is not the same path
    [InlineData("\uFFFF")]
    public void Another_path_is_not_found(string path)
    {
        Assert.False(_all.TryGet(path, out Article? found));
        Assert.Null(found);
    }

    [Theory]
    [InlineData("local/fery", "There is no article 'local/fery'. Did you mean 'local/ferry'?")]
    [InlineData("ferry", "There is no article 'ferry'. Did you mean 'local/ferry'?")]
    [InlineData("world/ferry", "There is no article 'world/ferry'. Did you mean 'local/ferry'?")]
    [InlineData("zoo", "There is no article 'zoo'. Did you mean 'Zoo' or 'world/zoo'?")]
    [InlineData(
        "articles/local/ferry.txt",
        "There is no article 'articles/local/ferry.txt'. Did you mean 'local/ferry'?")]
    [InlineData("LOCAL\\Ferry", "There is no article 'LOCAL\\Ferry'. Did you mean 'local/ferry'?")]
    [InlineData("something else", "There is no article 'something else' among the 7 there are.")]
    [InlineData("", "There is no article '' among the 7 there are.")]
    public void Where_there_is_none_the_nearest_paths_are_named(string path, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => _all.Get(path)).Message);

    [Fact]
    public void At_most_three_paths_are_named()
    {
        Article[] articles =
            [.. Enumerable.Range(1, 9)
                .Select(i => new TestArticle(() => new ArticleHead($"day-{i}", ""), () => default))];
        ArticleList<Article> all = new TestCatalog(articles).All;

        Assert.Equal(
            "There is no article 'day-0'. Did you mean 'day-1', 'day-2' or 'day-3'?",
            Assert.Throws<KeyNotFoundException>(() => all.Get("day-0")).Message);
    }

    [Fact]
    public void A_path_of_a_million_characters_is_neither_compared_nor_shown_whole()
    {
        string message = Assert.Throws<KeyNotFoundException>(() => _all.Get(new string('x', 1_000_000))).Message;

        Assert.InRange(message.Length, 1, 300);
    }

    [Fact]
    public void Finding_asks_for_one_article_and_reads_no_body()
    {
        _all.TryGet("world/zoo", out _);

        Assert.Equal(1, _catalog.Asked);
        Assert.Equal(0, _articles.Sum(article => article.BodyReads));
    }

    [Fact]
    public void An_empty_list_finds_nothing()
    {
        ArticleList<Article> none = new TestCatalog().All;

        Assert.Empty(none);
        Assert.False(none.TryGet("a", out _));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => none[0]);
    }

    [Fact]
    public void No_argument_may_be_null()
    {
        Assert.Throws<ArgumentNullException>("path", () => _all.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>("path", () => _all.Get(null!));
    }
}

using ArticleModel.Generated;

namespace ArticleModel.Tests;

public class ArticleListTests
{
    private readonly TestArticle[] _articles;
    private readonly ArticleList<Article> _all;
    private int _loads;

    public ArticleListTests()
    {
        // Ordinal order: capitals before small letters, '-' before '/'.
        string[] paths = ["Zoo", "a", "a-b", "a/b", "local/ferry", "world/zoo", "é"];
        _articles = [.. paths.Select(path => new TestArticle(() => new ArticleHead(path, ""), () => default))];
        _all = ArticleCatalog.List<Article>(() =>
        {
            _loads++;
            return [.. _articles];
        });
    }

    [Fact]
    public void Nothing_is_loaded_before_it_is_asked_for() => Assert.Equal(0, _loads);

    [Fact]
    public void Articles_come_in_their_order_and_are_loaded_once()
    {
        Assert.Equal(7, _all.Count);
        Assert.Equal(_articles, _all);
        Assert.Same(_articles[2], _all[2]);
        Assert.Equal(1, _loads);
    }

    [Fact]
    public void Going_through_the_list_reads_no_article()
    {
        foreach (Article article in _all)
        {
            Assert.Equal(0, ((TestArticle)article).HeadReads);
        }
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
        ArticleList<Article> all = ArticleCatalog.List(() => articles);

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
    public void Finding_reads_few_heads_and_no_body()
    {
        _all.TryGet("world/zoo", out _);

        Assert.InRange(_articles.Sum(article => article.HeadReads), 1, 3);
        Assert.Equal(0, _articles.Sum(article => article.BodyReads));
    }

    [Fact]
    public void An_empty_list_finds_nothing()
    {
        ArticleList<Article> none = ArticleCatalog.List<Article>(() => []);

        Assert.Empty(none);
        Assert.False(none.TryGet("a", out _));
    }

    [Fact]
    public void No_argument_may_be_null()
    {
        Assert.Throws<ArgumentNullException>("load", () => ArticleCatalog.List<Article>(null!));
        Assert.Throws<ArgumentNullException>("path", () => _all.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>("path", () => _all.Get(null!));
    }
}

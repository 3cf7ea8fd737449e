namespace ArticleModel.Tests;

public class ArticleListTests
{
    private readonly TestArticle[] _articles;
    private readonly ArticleList _all;
    private int _loads;

    public ArticleListTests()
    {
        // Ordinal order: capitals before small letters, '-' before '/'.
        string[] paths = ["Zoo", "a", "a-b", "a/b", "local/ferry", "world/zoo", "é"];
        _articles = [.. paths.Select(path => new TestArticle(() => new ArticleHead(path, ""), () => default))];
        _all = new ArticleList(() =>
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
            Assert.True(_all.TryFind(expected.Path, out Article? found));
            Assert.Same(expected, found);
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
        Assert.False(_all.TryFind(path, out Article? found));
        Assert.Null(found);
    }

    [Fact]
    public void Finding_reads_few_heads_and_no_body()
    {
        _all.TryFind("world/zoo", out _);

        Assert.InRange(_articles.Sum(article => article.HeadReads), 1, 3);
        Assert.Equal(0, _articles.Sum(article => article.BodyReads));
    }

    [Fact]
    public void An_empty_list_finds_nothing()
    {
        var none = new ArticleList(() => []);

        Assert.Empty(none);
        Assert.False(none.TryFind("a", out _));
    }

    [Fact]
    public void No_argument_may_be_null()
    {
        Assert.Throws<ArgumentNullException>("load", () => new ArticleList(null!));
        Assert.Throws<ArgumentNullException>("path", () => _all.TryFind(null!, out _));
    }
}

using ArticleModel.Generated;
using ArticleModel.Tests.Tables;

namespace ArticleModel.Tests;

/// <summary><see cref="Article.ReferencedBy"/>: what all articles say that they refer to, turned around.</summary>
[Collection(nameof(HotReloadTests))]
public class ReferencedByTests
{
    [Fact]
    public void Who_refers_to_an_article_is_found_without_a_text()
    {
        var catalog = new LinkedCatalog(("a", "b\nc"), ("b", "c"), ("c", ""));

        Assert.Equal(["a", "b"], Paths(catalog.All.Get("c").ReferencedBy));
        Assert.Equal(["a"], Paths(catalog.All.Get("b").ReferencedBy));
        Assert.Empty(catalog.All.Get("a").ReferencedBy);
        Assert.Equal(0, catalog.Bodies);
    }

    [Fact]
    public async Task It_is_one_list_for_all_threads()
    {
        var catalog = new LinkedCatalog(("a", "b"), ("b", ""));
        Article article = catalog.All.Get("b");

        IReadOnlyList<Article>[] seen = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            _ => Task.Run(() => article.ReferencedBy, TestContext.Current.CancellationToken)));

        Assert.All(seen, list => Assert.Same(article.ReferencedBy, list));
    }

    [Fact]
    public void After_a_hot_reload_it_is_what_the_articles_say_now()
    {
        var catalog = new LinkedCatalog(("a", "b"), ("b", ""), ("c", ""));
        Article article = catalog.All.Get("b");
        Assert.Equal(["a"], Paths(article.ReferencedBy));

        catalog.Set(("b", ""), ("c", "b"));
        HotReload.ClearCache(null);

        Assert.Equal(["c"], Paths(article.ReferencedBy));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Articles_in_tables_say_it_in_their_heads(bool isUtf8)
    {
        var catalog = new TableCatalog(isUtf8);
        catalog.References["a"] = "b\nnowhere";
        catalog.References["fähre"] = "b";
        catalog.Set(("a", "A", "One."), ("b", "B", "Two."), ("fähre", "C", "Three."));
        Article article = catalog.All.Get("b");
        Assert.Equal(["a", "fähre"], Paths(article.ReferencedBy));

        catalog.References.Remove("a");
        catalog.Set(("a", "A", "One."), ("b", "B", "Two."), ("fähre", "C", "Three."));
        HotReload.ClearCache(null);

        Assert.Equal(["fähre"], Paths(article.ReferencedBy));
    }

    [Fact]
    public void An_article_without_a_catalog_has_none() =>
        Assert.Empty(new TestArticle("One.", "1;4;;;;;").ReferencedBy);

    [Fact]
    public void An_article_that_metadata_refers_to_is_found_unread()
    {
        var catalog = new LinkedCatalog(("a", ""), ("b", ""));

        Assert.Same(catalog.All[1], catalog.ReferredArticle<Article>("b"));
        Assert.Equal(0, catalog.Bodies);
        Assert.Contains(
            "the article 'c', which is not there",
            Assert.Throws<InvalidOperationException>(() => catalog.ReferredArticle<Article>("c")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "the article 'b', which has other metadata",
            Assert.Throws<InvalidOperationException>(() => catalog.ReferredArticle<Article<string>>("b")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("path", () => catalog.ReferredArticle<Article>(null!));
    }

    private static IEnumerable<string> Paths(IEnumerable<Article> articles) =>
        articles.Select(article => article.Path);

    private sealed class LinkedCatalog : ArticleCatalog
    {
        private readonly Dictionary<string, LinkedArticle> _all = [];
        private (string Path, string References)[] _now = [];
        private int _bodies;

        public LinkedCatalog(params (string Path, string References)[] articles) => Set(articles);

        public int Bodies => Volatile.Read(ref _bodies);

        protected override IReadOnlyList<string> Paths => [.. _now.Select(article => article.Path)];

        public void Set(params (string Path, string References)[] articles)
        {
            foreach ((string path, string _) in articles)
            {
                _all.TryAdd(path, new LinkedArticle(this, path));
            }

            _now = articles;
        }

        protected override Article ArticleOf(int index) => _all[_now[index].Path];

        private sealed class LinkedArticle(LinkedCatalog catalog, string path) : Article
        {
            protected override ArticleCatalog Catalog => catalog;

            protected override ArticleHead Head => new(
                path, path, catalog._now.SingleOrDefault(article => article.Path == path).References ?? "");

            protected override ArticleBody Body
            {
                get
                {
                    Interlocked.Increment(ref catalog._bodies);
                    return default;
                }
            }
        }
    }
}

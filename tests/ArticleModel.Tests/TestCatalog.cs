using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary>A catalog of articles that a test gives, each with a class of its own.</summary>
internal sealed class TestCatalog(Func<IReadOnlyList<Article>> articles) : ArticleCatalog
{
    public TestCatalog(params Article[] articles)
        : this(() => articles)
    {
    }

    /// <summary>How often an article was asked for.</summary>
    public int Asked { get; private set; }

    protected override IReadOnlyList<string> Paths => [.. articles().Select(article => article.Path)];

    protected override Article ArticleOf(int index)
    {
        Asked++;
        IReadOnlyList<Article> all = articles();
        return index < all.Count ? all[index] : base.ArticleOf(index);
    }
}

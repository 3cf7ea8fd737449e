namespace ArticleModel;

/// <summary>The quotes of an article, in order. The generated class of an article names each of them besides.</summary>
public class QuoteList : ItemList<Quote>
{
    /// <summary>For generated code: the view of an article's quotes.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public QuoteList(Article article)
        : base(article)
    {
    }

    private protected sealed override Quote[] Items => Owner.Content.Quotes;
}

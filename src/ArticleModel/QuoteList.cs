using System.ComponentModel;

namespace ArticleModel;

/// <summary>The quotations of an article, in the order of the text.</summary>
public class QuoteList : PartList<Quote>
{
    /// <summary>For generated code: the quotations of <paramref name="article"/>.</summary>
    /// <param name="article">The article; it is not read yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(Article article)
        : base(article)
    {
    }

    private protected override ListSlice<Quote> PartsOf(Article article) => article.Content.Quotes;
}

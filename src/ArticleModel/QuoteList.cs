using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>The quotations of an article, in the order of the text.</summary>
public class QuoteList : PartList<Quote>
{
    internal QuoteList(Article article)
        : base(article)
    {
    }

    private protected override ListSlice<Quote> PartsOf(ArticleParts parts) => parts.Quotes;
}

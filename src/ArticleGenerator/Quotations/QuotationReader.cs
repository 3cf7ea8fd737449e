using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Reads who said what: from an article's tree to its attributed quotations. A pure function, linear in the text, that
/// never throws.
/// </summary>
internal static class QuotationReader
{
    public static QuotationSet Read(ArticleSyntax article, CancellationToken cancellation)
    {
        return QuotationSet.Empty;
    }
}

using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Inputs;

/// <summary>All that is read of one text: its tree, and who said what.</summary>
internal sealed record ArticleReading(ArticleSyntax Syntax, QuotationSet Quotations)
{
    public static ArticleReading Of(SourceText text, ParseSettings settings, CancellationToken cancellation)
    {
        ArticleSyntax syntax = ArticleParser.Parse(text, settings, cancellation);
        return new ArticleReading(syntax, QuotationReader.Read(syntax, cancellation));
    }
}

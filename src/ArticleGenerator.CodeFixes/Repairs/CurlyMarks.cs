using ArticleGenerator.Checks;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>The curly marks of an article: those of its language, which the ones that it has already tell.</summary>
internal sealed record CurlyMarks(string Opening, string Closing, string InnerOpening, string InnerClosing)
{
    private static readonly CurlyMarks English = new("“", "”", "‘", "’");
    private static readonly CurlyMarks German = new("„", "“", "‚", "‘");
    private static readonly CurlyMarks Polish = new("„", "”", "‚", "’");
    private static readonly CurlyMarks Swedish = new("”", "”", "’", "’");

    public static CurlyMarks Of(ArticleSyntax article, QuotationSet quotations)
    {
        OuterMark[] marks = [.. OuterMarks.Of(article, quotations)];
        bool Has(char mark, bool opens) =>
            marks.Any(other => other.Opens == opens && article.Text[other.Span.Start] == mark);

        return Has('„', opens: true) ? (Has('”', opens: false) ? Polish : German)
            : Has('”', opens: true) && !Has('“', opens: true) ? Swedish
            : English;
    }
}

using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>
/// ART007: closes the quotation where the reading takes it to end, behind the comma before <c>she said</c>, else at the
/// end of its paragraph, with the mark that goes with the one that opened it.
/// </summary>
internal sealed class QuotationCloser() : Repairer(ProblemKind.UnclosedQuotation, Close)
{
    private static readonly RepairKind Close = new("ART007.close", "Close all quotations");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        ArticleSyntax syntax = article.Reading.Syntax;
        Quotation? quotation = article.Reading.Quotations.Quotations.FirstOrDefault(
            quotation => syntax.Source.ToSource(quotation.Outer.Start) == problem.Span.Start);

        // A mark without a word behind it is no quotation: to remove it is as likely as to close it.
        if (quotation is null)
        {
            yield break;
        }

        string opening = problem.Arguments[0];
        string closing = Space(syntax.Text, quotation.Outer.Start + opening.Length) + ClosingMark.Of(opening);
        int place = syntax.Source.ToSource(End(syntax.Text, quotation) - 1) + 1;
        yield return Repair.Of(
            Close,
            $"Close the quotation with {ClosingMark.Of(opening)}",
            new TextChange(new TextSpan(place, 0), closing));
    }

    // What ended it may be the next opening mark; then the attribution is still to be looked for.
    private static int End(string text, Quotation quotation)
    {
        int start = quotation.Parts[quotation.Parts.Length - 1].Start;
        int end = UnclosedEnd.Find(text, start, quotation.Outer.End);
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    // « Ainsi », with the space that stands inside the opening mark.
    private static string Space(string text, int behindMark) =>
        behindMark < text.Length && char.IsWhiteSpace(text[behindMark]) ? text[behindMark].ToString() : "";
}

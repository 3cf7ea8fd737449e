using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>
/// ART105: makes all marks of the article curly, or all straight; the kind that most of them have already comes first.
/// Apostrophes stay as they are, and so do « » and 「 」, which have one form only.
/// </summary>
internal sealed class MarkUnifier() : Repairer(ProblemKind.MixedMarks, Curl, Straighten)
{
    private static readonly RepairKind Curl = new("ART105.curly", "Make all marks curly");
    private static readonly RepairKind Straighten = new("ART105.straight", "Make all marks straight");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        bool isMostlyStraight = problem.Arguments[1] == "straight";
        RepairKind[] kinds = isMostlyStraight ? [Straighten, Curl] : [Curl, Straighten];
        return kinds.Select(
            kind => new Repair(kind, kind.TitleForAll, cancellation => Changes(article, kind, cancellation)));
    }

    private static ImmutableArray<TextChange> Changes(
        EditedArticle article, RepairKind kind, CancellationToken cancellation)
    {
        ArticleSyntax syntax = article.Reading.Syntax;
        QuotationSet quotations = article.Reading.Quotations;
        CurlyMarks curly = CurlyMarks.Of(syntax, quotations);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (QuotedMark mark in QuotedMarks.Of(syntax, quotations).OrderBy(mark => mark.Span.Start))
        {
            cancellation.ThrowIfCancellationRequested();
            string sign = syntax.Text.Substring(mark.Span.Start, mark.Span.Length);
            string wanted = kind == Curl ? Curled(sign, mark.Opens, curly) : Straightened(sign);
            if (wanted != sign)
            {
                changes.Add(new TextChange(syntax.Source.ToSource(mark.Span), wanted));
            }
        }

        return changes.ToImmutable();
    }

    private static string Straightened(string sign) => sign switch
    {
        "''" or "``" or "‘‘" or "’’" or "“" or "”" or "„" or "‟" => "\"",
        "‘" or "’" or "‚" => "'",
        _ => sign,
    };

    private static string Curled(string sign, bool opens, CurlyMarks curly) => sign switch
    {
        "''" or "``" or "‘‘" or "’’" or "\"" => opens ? curly.Opening : curly.Closing,
        "'" or "`" => opens ? curly.InnerOpening : curly.InnerClosing,
        _ => sign,
    };
}

using System.Globalization;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART105: straight and curly marks in one article. The first mark of the rarer kind is reported, and some more of them
/// as further places: it is one slip of one keyboard. Of two that are as many, the later kind is the rarer one.
/// </summary>
internal static class MixedMarksCheck
{
    private const int MostFurtherPlaces = 10;

    public static IEnumerable<Problem> Find(ArticleSyntax article, QuotationSet quotations)
    {
        var straight = new List<TextSpan>();
        var curly = new List<TextSpan>();
        foreach (OuterMark mark in OuterMarks.Of(article, quotations))
        {
            if (mark.Style != MarkStyle.Other)
            {
                (mark.Style == MarkStyle.Straight ? straight : curly).Add(article.Source.ToSource(mark.Span));
            }
        }

        if (straight.Count == 0 || curly.Count == 0)
        {
            yield break;
        }

        bool isCurlyRarer = curly.Count < straight.Count
            || (curly.Count == straight.Count && straight[0].Start < curly[0].Start);
        List<TextSpan> rarer = isCurlyRarer ? curly : straight;
        (string found, string expected) = isCurlyRarer ? ("curly", "straight") : ("straight", "curly");
        yield return Problem.At(
            ProblemKind.MixedMarks, rarer[0], found, expected, Number(rarer.Count),
                Number(straight.Count + curly.Count)) with
        {
            Others = new EquatableArray<TextSpan>(rarer.Skip(1).Take(MostFurtherPlaces)),
        };
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

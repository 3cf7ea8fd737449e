using ArticleGenerator.Checks;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>A mark of a quotation, or of a quotation within one.</summary>
/// <param name="Span">Its place in <see cref="ArticleSyntax.Text"/>.</param>
/// <param name="Opens">Whether it opens.</param>
internal readonly record struct QuotedMark(TextSpan Span, bool Opens);

/// <summary>
/// The marks around quotations and, where they come in pairs, the marks within them. A mark without a partner inside of
/// a quotation may be an apostrophe, and is left alone.
/// </summary>
internal static class QuotedMarks
{
    public static IEnumerable<QuotedMark> Of(ArticleSyntax article, QuotationSet quotations) =>
        OuterMarks.Of(article, quotations)
            .Select(mark => new QuotedMark(mark.Span, mark.Opens))
            .Concat(Inner(article, quotations));

    private static IEnumerable<QuotedMark> Inner(ArticleSyntax article, QuotationSet quotations)
    {
        var scanner = new MarkScanner(article.Text);
        var marks = new List<Mark>();
        int scanned = -1;
        int next = 0;
        foreach (Quotation quotation in quotations.Quotations)
        {
            int block = quotation.Block;
            foreach (TextSpan part in quotation.Parts)
            {
                while (article.Blocks[block].Span.End < part.End)
                {
                    block++;
                }

                if (block != scanned)
                {
                    marks = [];
                    scanner.Scan(article.Blocks[block], ref marks);
                    scanned = block;
                    next = 0;
                }

                // Quotations and marks both come in the order of the text: a paragraph may have thousands of them.
                int first = FirstFrom(marks, next, mark => mark.Start >= part.Start);
                next = FirstFrom(marks, first, mark => mark.End > part.End);
                foreach (QuotedMark mark in Pairs(marks.GetRange(first, next - first)))
                {
                    yield return mark;
                }
            }
        }
    }

    private static int FirstFrom(List<Mark> marks, int start, Predicate<Mark> matches)
    {
        int index = marks.FindIndex(start, matches);
        return index < 0 ? marks.Count : index;
    }

    private static IEnumerable<QuotedMark> Pairs(IEnumerable<Mark> marks)
    {
        var open = new Stack<Mark>();
        foreach (Mark mark in marks)
        {
            if (mark.Role == MarkRole.Open)
            {
                open.Push(mark);
            }
            else if (open.Count > 0 && open.Peek().Family == mark.Family)
            {
                Mark opening = open.Pop();
                yield return new QuotedMark(new TextSpan(opening.Start, opening.Length), Opens: true);
                yield return new QuotedMark(new TextSpan(mark.Start, mark.Length), Opens: false);
            }
        }
    }
}

using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Marks;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>Every mark of every quotation is dropped once.</summary>
internal static class QuotationMutations
{
    public static IEnumerable<Mutant> Of(SampleArticle article)
    {
        foreach (Quotation quotation in article.Reading.Quotations.Quotations.Where(quotation => quotation.HasMarks))
        {
            int open = article.Syntax.Source.ToSource(quotation.Outer.Start);
            int close = article.Syntax.Source.ToSource(quotation.Outer.End - 1);
            string words = article.Text.Substring(open, Math.Min(30, close - open));
            if (IsCertain(article.Text, open) && !GoesOn(article, quotation))
            {
                yield return Mutant.Of(
                    $"the closing mark of {words} is dropped", article.Text.Remove(close, 1), "ART007", open);
            }

            // Of a quotation over several paragraphs a whole one is left.
            if (IsCertain(article.Text, close) && quotation.Parts.Length == 1)
            {
                yield return Mutant.Of(
                    $"the opening mark of {words} is dropped", article.Text.Remove(open, 1), "ART008", close - 1);
            }

            for (int i = 1; i < quotation.Parts.Length; i++)
            {
                int again = article.Syntax.Source.ToSource(quotation.Parts[i].Start) - 1;
                yield return Mutant.Of(
                    $"the mark that opens paragraph {i + 1} of {words} is dropped",
                    article.Text.Remove(again, 1),
                    "ART007",
                    open);
            }
        }
    }

    // A paragraph that ends unclosed, without a word of who says it, and whose successor opens with a mark, is one
    // quotation over two paragraphs.
    private static bool GoesOn(SampleArticle article, Quotation quotation)
    {
        string text = article.Syntax.Text;
        int end = article.Syntax.Blocks.First(block => block.Span.End >= quotation.Outer.End).Span.End;
        bool isLast = !article.Reading.Quotations.Quotations.Any(
            other => other.Outer.Start > quotation.Outer.Start && other.Outer.Start < end);
        return isLast
            && !UnclosedEnd.IsAttributed(text.Remove(quotation.Outer.End - 1, 1), quotation.Outer.Start + 1, end - 1)
            && text.AsSpan(end).TrimStart('\n') is ['“' or '"' or '„' or '‘', ..];
    }

    // A single mark that is left alone may be an apostrophe: ’tis, the boys’, nothin’. One that opens, or that follows
    // a full stop or a comma, or is followed by a comma, is none.
    private static bool IsCertain(string text, int mark) => text[mark] switch
    {
        '’' or '\'' =>
            text[mark - 1] is '.' or ',' or '!' or '?' || (text[mark + 1] is ',' && text[mark - 1] is not ('s' or 'n')),
        _ => true,
    };
}

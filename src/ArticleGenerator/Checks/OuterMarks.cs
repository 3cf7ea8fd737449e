using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>How a mark is drawn.</summary>
internal enum MarkStyle
{
    /// <summary>Guillemets, corners: they have one form only.</summary>
    Other,

    /// <summary><c>" '</c> and the doubled <c>''</c>.</summary>
    Straight,

    /// <summary><c>“ ” „ ‘ ’ ‚</c>.</summary>
    Curly,
}

/// <summary>A mark of a quotation.</summary>
/// <param name="Span">Its place in <see cref="ArticleSyntax.Text"/>.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="Opens">Whether it opens, or opens a further paragraph of, its quotation.</param>
internal readonly record struct OuterMark(TextSpan Span, MarkStyle Style, bool Opens);

/// <summary>
/// The marks around quotations, in the order of the text, as they were paired: an apostrophe or the sign for an inch is
/// none.
/// </summary>
internal static class OuterMarks
{
    public static IEnumerable<OuterMark> Of(ArticleSyntax article, QuotationSet quotations)
    {
        foreach (QuotedSpan quotation in quotations.Quotations.Select(quotation => quotation.Span))
        {
            if (!quotation.HasMarks)
            {
                continue;
            }

            yield return At(article.Text, quotation.Opening, opens: true);
            foreach (TextSpan mark in quotation.Reopening)
            {
                yield return At(article.Text, mark, opens: true);
            }

            if (!quotation.Closing.IsEmpty)
            {
                yield return At(article.Text, quotation.Closing, opens: false);
            }
        }
    }

    private static OuterMark At(string text, TextSpan mark, bool opens) => new(mark, StyleOf(text[mark.Start]), opens);

    private static MarkStyle StyleOf(char mark) => mark switch
    {
        '"' or '\'' or '`' => MarkStyle.Straight,
        '“' or '”' or '„' or '‘' or '’' or '‚' => MarkStyle.Curly,
        _ => MarkStyle.Other,
    };
}

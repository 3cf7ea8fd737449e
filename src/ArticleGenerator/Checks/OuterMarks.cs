using ArticleGenerator.Quotations;
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
/// The marks around quotations, in the order of the text. They are known by what was paired, so that an apostrophe or
/// the sign for an inch is none.
/// </summary>
internal static class OuterMarks
{
    public static IEnumerable<OuterMark> Of(ArticleSyntax article, QuotationSet quotations)
    {
        foreach (Quotation quotation in quotations.Quotations.Where(quotation => quotation.HasMarks))
        {
            yield return At(article.Text, quotation.Outer.Start, opens: true);
            for (int i = 1; i < quotation.Parts.Length; i++)
            {
                int start = quotation.Parts[i].Start - 1;
                if (start >= 0 && StyleOf(article.Text[start]) != MarkStyle.Other)
                {
                    bool isDoubled = start > 0 && article.Text[start] == '\'' && article.Text[start - 1] == '\'';
                    yield return At(article.Text, isDoubled ? start - 1 : start, opens: true);
                }
            }

            // Behind the words, or nothing where the quotation is never closed.
            int end = quotation.Parts[quotation.Parts.Length - 1].End;
            int close = quotation.Outer.End - 1;
            if (close >= end && StyleOf(article.Text[close]) != MarkStyle.Other)
            {
                bool isDoubled = close > end && article.Text[close] == '\'' && article.Text[close - 1] == '\'';
                yield return At(article.Text, isDoubled ? close - 1 : close, opens: false);
            }
        }
    }

    private static OuterMark At(string text, int start, bool opens)
    {
        bool isDoubled = text[start] is '\'' or '`' && start + 1 < text.Length && text[start + 1] == text[start];
        return new OuterMark(new TextSpan(start, isDoubled ? 2 : 1), StyleOf(text[start]), opens);
    }

    private static MarkStyle StyleOf(char mark) => mark switch
    {
        '"' or '\'' or '`' => MarkStyle.Straight,
        '“' or '”' or '„' or '‘' or '’' or '‚' => MarkStyle.Curly,
        _ => MarkStyle.Other,
    };
}

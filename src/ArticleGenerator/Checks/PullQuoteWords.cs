using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Checks;

/// <summary>
/// The words that a pull quote repeats, without the name of who said them: <c>“It smells” — Mara Lindqvist</c>.
/// </summary>
internal static class PullQuoteWords
{
    // In UTF-16 code units.
    private const int LongestSignature = 80;

    public static string Of(string pullQuote)
    {
        if (QuotationMarks.IsMark(pullQuote[0]))
        {
            string partner = MarkPartner.Of(pullQuote.Substring(0, 1));
            int close = pullQuote.LastIndexOf(partner, StringComparison.Ordinal);
            if (close > 0 && pullQuote.Length - close <= LongestSignature)
            {
                return pullQuote.Substring(1, close - 1);
            }
        }

        int dash = pullQuote.LastIndexOfAny(['—', '–']);
        bool isSigned = dash > 0 && pullQuote.Length - dash <= LongestSignature
            && char.IsUpper(pullQuote.Substring(dash + 1).TrimStart().FirstOrDefault());
        return isSigned ? pullQuote.Substring(0, dash) : pullQuote;
    }
}

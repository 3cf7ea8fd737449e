using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

/// <summary>A comma and closing marks right behind a quotation.</summary>
internal static class SignsBehind
{
    // A text of nothing but signs would be walked through for each quotation.
    private const int MostMarks = 6;

    /// <returns>The token behind them.</returns>
    public static int Skip(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int index = place.Last + 1;
        int end = Math.Min(tokens.Length, index + MostMarks);
        while (index < end && place.Context.Cues.IsSame(index, index - 1) && !tokens[index].IsWord
            && tokens[index].Start == tokens[index - 1].End)
        {
            index++;
        }

        return index;
    }
}

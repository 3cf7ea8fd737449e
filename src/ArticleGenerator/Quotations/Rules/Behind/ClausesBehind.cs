using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

/// <summary>Where clauses may begin behind a quotation, in its sentence: behind each comma.</summary>
internal static class ClausesBehind
{
    // In tokens: the longest way from a quotation to its cue verb.
    private const int Window = 32;

    /// <summary>The next one's first token, or -1.</summary>
    /// <param name="place">The quotation.</param>
    /// <param name="from">The quotation's last token, or the clause before.</param>
    public static int Next(QuotationPlace place, int from)
    {
        TokenList tokens = place.Context.Tokens;
        int last = place.Last;
        for (int i = Math.Max(from, last + 1);
            i + 1 < tokens.Length && i - last < Window && tokens[i].Block == tokens[last].Block
            && tokens[i].Sentence == tokens[last].Sentence; i++)
        {
            if (tokens[i].Sign == ',' && tokens[i].Quotation < 0 && tokens[i + 1].Block == tokens[last].Block)
            {
                return i + 1;
            }
        }

        return -1;
    }
}

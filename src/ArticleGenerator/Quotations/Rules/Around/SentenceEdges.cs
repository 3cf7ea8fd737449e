using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

/// <summary>Where a quotation stands in its sentence.</summary>
internal static class SentenceEdges
{
    /// <summary>Whether a part of a sentence ends it: That makes the ferry "a place where nobody eats twice."</summary>
    public static bool Ends(QuotationPlace place) =>
        char.IsLower(place.Context.Text[place.Span.Parts[0].Start]) && place.Span.LastSign == '.';

    /// <summary>Whether nothing of its sentence stands before it but adverbs: Now, "nobody minds."</summary>
    public static bool Begins(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int before = place.First - 1;
        while (before >= 0 && tokens[before].Sentence == tokens[place.First].Sentence && tokens[before].Quotation < 0
            && (tokens[before].Sign == ',' || tokens[before].Is(WordClass.Adverb | WordClass.Conjunction)))
        {
            before--;
        }

        return before < 0 || tokens[before].Sentence != tokens[place.First].Sentence || tokens[before].Quotation >= 0;
    }
}

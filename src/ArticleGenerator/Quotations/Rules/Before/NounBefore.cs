using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class NounBefore() : QuotationRule(
    "noun-before",
    "A noun that attributes as its verb would, where no verb does",
    [
        "The town grew tired of Lindqvist's claim that it was “no bridge at all.”",
        "The town grew tired of a promise by Lindqvist to build “no bridge at all.”",
    ],
    ["The town grew tired of Lindqvist's claim; it was “no bridge at all.”"])
{
    public override Needs Needs => Needs.WordBefore;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int furthest = NearestWord.Furthest(place);
        for (int i = place.First - 1; i >= furthest; i--)
        {
            if (tokens[i].IsWord && tokens[i].Quotation < 0
                && place.Context.Nouns.OwnerOf(i, place.SentenceStart, place.First) is { } owner)
            {
                return Found(owner, i);
            }
        }

        return null;
    }
}

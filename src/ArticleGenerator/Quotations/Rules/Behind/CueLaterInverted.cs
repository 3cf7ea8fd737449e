using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class CueLaterInverted() : QuotationRule(
    "cue-later-inverted",
    "The verb, then the name, at the end of the sentence",
    ["The town has “no patience at all” for delays, said Lindqvist."],
    ["The town has “no patience at all” for delays, called ferries."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        for (int clause = ClausesBehind.Next(place, place.Last); clause >= 0;
            clause = ClausesBehind.Next(place, clause))
        {
            if (place.Context.Cues.IsFinite(clause) && !tokens[clause].IsCapital && clause + 1 < tokens.Length
                && place.Context.Phrases.SpeakerAt(clause + 1) is { Kind: not MentionKind.Pronoun } inverted
                && tokens[clause].Sentence == tokens[inverted.Last].Sentence && place.Context.Cues.IsSaying(clause))
            {
                return Found(inverted, clause);
            }
        }

        return null;
    }
}

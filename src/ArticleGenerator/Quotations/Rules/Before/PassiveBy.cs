using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class PassiveBy() : WordRule(
    "passive-by",
    "What is said by somebody",
    ["It was described by Lindqvist as “a very slow bridge.”"],
    ["It was described as “a very slow bridge.”"])
{
    // In tokens.
    private const int LongestWay = 12;

    public override WordNeeds Needs => WordNeeds.OwnClause;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject) =>
        place.Context.Cues.IsPassive(word) && By(place, word + 1) is { } agent
            ? Verdict.Of(Found(agent, word)) : Verdict.NextRule;

    private static Mention? By(QuotationPlace place, int from)
    {
        TokenList tokens = place.Context.Tokens;
        for (int i = from; i < place.First && i < from + LongestWay; i++)
        {
            if (tokens.Is(i, PrepositionWords.By))
            {
                return place.Context.Phrases.SpeakerAt(i + 1);
            }
        }

        return null;
    }
}

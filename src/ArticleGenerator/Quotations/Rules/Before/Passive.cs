using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class Passive() : WordRule(
    "passive",
    "What is said, and nobody says by whom",
    ["It was criticised as “a very slow bridge.”"],
    [
        "It was criticised by Lindqvist as “a very slow bridge.”",
        "Lindqvist was quoted as saying that it “smells of it.”",
    ])
{
    // In tokens: what was only said to be so further from the quotation does not concern it.
    private const int LongestWay = 4;

    public override WordNeeds Needs => WordNeeds.OwnClause;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject)
    {
        if (!place.Context.Cues.IsPassive(word))
        {
            return Verdict.NextRule;
        }

        if (place.First - word > LongestWay)
        {
            return Verdict.NextWord;
        }

        // "was quoted as saying": it says by whom.
        TokenList tokens = place.Context.Tokens;
        if (tokens.Is(word, VerbWords.Reported))
        {
            return Verdict.NextRule;
        }

        return tokens[word].Is(WordClass.NamingCue) ? Verdict.NoSpeaker : Verdict.Of(Found(Mention.Nobody, word));
    }
}

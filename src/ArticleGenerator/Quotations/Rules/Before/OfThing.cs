using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>A pact, which states it, says it, and not who signed the pact.</summary>
internal sealed class OfThing() : WordRule(
    "of-thing",
    "A relative clause on a thing",
    ["Tom Roe signed the letter, which says that it “still smells of diesel.”"],
    ["It was good for Lindqvist, who says that it “still smells of diesel.”"])
{
    public override WordNeeds Needs => WordNeeds.Cue;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject)
    {
        TokenList tokens = place.Context.Tokens;
        int start = place.SentenceStart;
        if (!place.Context.Cues.IsRelative(word) || RelativeClause.IsClosed(place, word))
        {
            return Verdict.NextRule;
        }

        int which = word;
        while (which > start && !tokens[which].Is(WordClass.Relative))
        {
            which--;
        }

        int last = which - 1 > start && tokens[which - 1].Sign == ',' ? which - 2 : which - 1;
        if (!tokens.Is(which, ConjunctionWords.Which) || last <= start
            || (tokens[last].IsCapital && tokens[last].Quotation < 0))
        {
            return Verdict.NextRule;
        }

        Mention? thing = tokens[last].Quotation < 0 ? Thing(place.Context, last, start) : null;
        return Verdict.Of(Found(thing ?? Mention.Nobody, word));
    }

    // The words with their article that end at a token, if they are a document or an organisation.
    private static Mention? Thing(RuleContext context, int last, int start) =>
        context.NounPhrases.EndingAt(last, start) is { Name: null } words
        && context.Phrases.At(words.First) is { Kind: MentionKind.Description } thing && thing.Last >= last
        && context.Phrases.IsSomebody(thing)
            ? thing : null;
}

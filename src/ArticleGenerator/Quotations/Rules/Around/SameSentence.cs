using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class SameSentence() : QuotationRule(
    "same-sentence",
    "Another quotation of the sentence",
    ["Lindqvist warned that it was “no bridge at all” but a plan dubbed “the slow island.”"],
    ["Lindqvist warned of it. It has “no bridge at all” there."])
{
    public override Needs Needs => Needs.SpeakerBefore;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        return place.FoundBefore is { Cue: >= 0 } before
            && tokens[before.Cue].Sentence == tokens[place.First].Sentence
            && before.Cue < tokens.FirstOfQuotation[place.Index - 1]
            ? Found(before)
            : null;
    }
}

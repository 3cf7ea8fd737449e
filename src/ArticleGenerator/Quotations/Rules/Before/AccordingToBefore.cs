using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class AccordingToBefore() : WordRule(
    "according-to-before",
    "According to somebody, before the quotation",
    ["According to Lindqvist, it “still smells of diesel.”"],
    ["According to plan, it “still smells of diesel.”"])
{
    public override WordNeeds Needs => WordNeeds.Word;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject) =>
        place.Context.Cues.IsAccordingTo(word) && place.Context.Phrases.SpeakerAt(word + 2) is { } source
            ? Verdict.Of(Found(source, word)) : Verdict.NextRule;
}

using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class AccordingToOpening() : WordRule(
    "according-to-opening",
    "A source that opens the sentence, before a verb that says nothing",
    ["According to the harbour office, a fifth of the passengers find the ferry “far too slow.”"],
    ["According to the harbour office, Lindqvist said that the ferry was “far too slow.”"])
{
    public override WordNeeds Needs => WordNeeds.Subject;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject) =>
        !place.Context.Cues.IsSaying(word)
        && place.Context.Cues.IsAccordingTo(place.SentenceStart)
        && place.Context.Phrases.SpeakerAt(place.SentenceStart + 2) is { } source && source.Last < word
            ? Verdict.Of(Found(source, place.SentenceStart)) : Verdict.NextRule;
}

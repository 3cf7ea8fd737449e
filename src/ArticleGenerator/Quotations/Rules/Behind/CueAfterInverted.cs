namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class CueAfterInverted() : QuotationRule(
    "cue-after-inverted",
    "The verb, then the name, behind the quotation",
    ["“It still smells of diesel,” said Lindqvist.", "“It still smells of diesel,” said the mate, Tom Roe."],
    ["“It still smells of diesel.” Called Lindqvist again."])
{
    public override Needs Needs => Needs.WordBehind;

    public override Attribution? Find(QuotationPlace place) =>
        place.Behind.Form == BehindForm.Verb
        && place.Context.Phrases.SpeakerAt(place.Context.Cues.SkipAdverbs(place.Behind.First + 1)) is { } subject
            ? Found(subject, place.Behind.First) : null;
}

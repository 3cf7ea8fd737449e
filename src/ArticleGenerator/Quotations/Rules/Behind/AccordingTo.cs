namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class AccordingTo() : QuotationRule(
    "according-to",
    "According to somebody, behind the quotation",
    ["“It still smells of diesel,” according to Lindqvist."],
    ["“It smells,” Tom Roe said according to plan."])
{
    public override Needs Needs => Needs.WordBehind;

    public override Attribution? Find(QuotationPlace place) =>
        place.Behind.Form == BehindForm.Source
        && place.Context.Phrases.SpeakerAt(place.Behind.First + 2) is { } source
            ? Found(source, place.Behind.First) : null;
}

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class BeforeResumed() : QuotationRule(
    "before-resumed",
    "An earlier quotation of the paragraph",
    ["“It smells. It always did.” And it was cold. “It always will,” said Lindqvist."],
    ["“It smells. It always did.” And it was cold."])
{
    public override Needs Needs => Needs.Whole;

    public override Attribution? Find(QuotationPlace place) =>
        place.Speaking >= 0 && place.Context.Quotations[place.Speaking].Block == place.Span.LastBlock
        && SentenceEdges.Begins(place)
            ? Found(place.Context.Found[place.Speaking]!) : null;
}

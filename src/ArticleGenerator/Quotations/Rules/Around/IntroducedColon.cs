namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class IntroducedColon() : QuotationRule(
    Name,
    "The paragraph before ends with a colon, and says who does something",
    ["Lindqvist handed out a sheet of paper:\n\n“It always will.”"],
    ["Lindqvist handed out a sheet of paper.\n\n“It always will.”"])
{
    public const string Name = "introduced-colon";

    public override Needs Needs => Needs.BeginsParagraph | Needs.NarrationAbove;

    public override Attribution? Find(QuotationPlace place) =>
        place.First > 0 && place.Context.Tokens[place.First - 1].Sign == ':'
        && place.Context.Sentences.Of(place.First - 1) is { } subject
            ? Found(subject) : null;
}

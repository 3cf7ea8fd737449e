namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class Introduced() : QuotationRule(
    Name,
    "The paragraph before says who speaks",
    ["Lindqvist went on:\n\n“It always will.”"],
    ["The sea was grey.\n\n“It always will.”"])
{
    public const string Name = "introduced";

    public override Needs Needs => Needs.BeginsParagraph | Needs.NarrationAbove;

    public override Attribution? Find(QuotationPlace place) =>
        place.First > 0
        && place.Context.Introductions.Saying(place.First - 1, withParticiples: true) is { } said
            ? Found(said.Speaker, said.Cue) : null;
}

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class Continued() : QuotationRule(
    "continued",
    "Who spoke goes on in the next paragraph",
    ["“It smells,” said Lindqvist.\n\n“It always will.”"],
    ["“It smells,” said Lindqvist.\n\n“Will it always, Ms. Lindqvist?”"])
{
    public override Needs Needs => Needs.BeginsParagraph | Needs.QuotationAbove | Needs.SpeakerBefore;

    public override Attribution? Find(QuotationPlace place) =>
        !place.Context.Conversation.TakesTurns && !IsAnother(place, place.FoundBefore!)
            ? Found(place.FoundBefore!) : null;

    // Who asks, or speaks to the one who spoke, is another one.
    private static bool IsAnother(QuotationPlace place, Attribution before)
    {
        Paragraphs paragraphs = place.Context.Paragraphs;
        return paragraphs.Addresses(place.Index, before.Speaker, place.Context.Mentions, place.Context.People)
            || (paragraphs.IsBare(place.Index) && place.Span.LastSign == '?');
    }
}

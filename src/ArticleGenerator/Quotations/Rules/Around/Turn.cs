namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class Turn() : QuotationRule(
    "turn",
    "The other one's turn in a dialogue",
    [
        "“It is late,” said Tom Roe.\n\n“It is always late,” said Lindqvist.\n\n“Not in the summer.”\n\n"
            + "“It does not run in the summer.”\n\n“Then we will walk.”",
    ],
    ["“It smells,” said Tom Roe.\n\n“It always will.”"])
{
    public override Needs Needs => Needs.BeginsParagraph | Needs.QuotationAbove | Needs.SpeakerBefore;

    public override Attribution? Find(QuotationPlace place) =>
        place.Context.Conversation.TakesTurns
        && place.Context.Conversation.Other(place.Index - 1) is { } other
            ? Found(other) : null;
}

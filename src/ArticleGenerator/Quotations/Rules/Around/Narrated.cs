using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class Narrated() : QuotationRule(
    "narrated",
    "Whom the paragraph before tells of",
    ["Lindqvist looked at the sea for a while.\n\n“It always will.”"],
    ["The sea was grey for a while.\n\n“It always will.”"])
{
    public override Needs Needs => Needs.BeginsParagraph | Needs.NarrationAbove;

    public override Attribution? Find(QuotationPlace place) => Subject(place) is { } subject ? Found(subject) : null;

    /// <summary>The person whom the paragraph before tells of; or null.</summary>
    public static Mention? Subject(QuotationPlace place) =>
        IsBehindNarration(place) && place.Context.Sentences.Of(place.First - 1) is { } subject
        && place.Context.Conversation.IsPerson(subject)
            ? subject : null;

    /// <summary>Whether the words before it are the article's own, and no verb behind it is of it.</summary>
    public static bool IsBehindNarration(QuotationPlace place) =>
        place.First > 0 && place.Context.Tokens[place.First - 1].Quotation < 0 && place.Span.LastSign != ',';
}

using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class SentenceBefore() : QuotationRule(
    "sentence-before",
    "Whom the sentence before is about",
    [
        "Lindqvist was not sorry to see the engine go. “It smelled of diesel.”",
        "The isle is small, but Lindqvist says it is enough. “I like it.”",
    ],
    ["The engine is gone. “It smelled of diesel.”"])
{
    public override Needs Needs => Needs.Whole;

    // "Night Boats," a series of ten, begins again: what a comma ends goes on in a sentence of somebody else.
    public override Attribution? Find(QuotationPlace place) =>
        place.Span.LastSign != ',' && place.Context.Article.Blocks[place.Span.Block].IsParagraph
        && Subject(place) is { } subject
            ? Found(subject) : null;

    // Who says something comes before whom the sentence is about.
    private static Mention? Subject(QuotationPlace place) =>
        place.Context.Sentences.IsBehindSentence(place.First)
            && place.Context.Introductions.Saying(place.First - 1, withParticiples: false)
                is { Speaker.Kind: MentionKind.Name } saying
            ? saying.Speaker
            : place.Context.Sentences.Before(place.First);
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class CueBefore() : WordRule(
    "cue-before",
    "The verb before the quotation",
    [
        "Lindqvist told the council that it “still smells of diesel.”",
        "Lindqvist, the chief engineer, was quoted as saying that it “still smells of diesel.”",
        "Lindqvist used the phrase “a very slow bridge” again.",
        "Lindqvist said as she named the ferry, “It smells.”",
        "“It smells,” said Lindqvist, “and it always will.”",
        "When Lindqvist came aboard someone shouted, “It smells!”",
    ],
    ["Lindqvist left as it “still smells of diesel.”", "Lindqvist read a proposal called “Night Boats.”"])
{
    public override WordNeeds Needs => WordNeeds.Subject;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject) =>
        Verdict.Of(Found(Described(place, subject!) ?? subject!, word));

    // The board's spokesman declined to speak of what he called "a slow bridge": he is the spokesman.
    private static Mention? Described(QuotationPlace place, Mention subject)
    {
        TokenList tokens = place.Context.Tokens;
        PhraseMentions phrases = place.Context.Phrases;
        int start = place.SentenceStart;
        return subject.Kind == MentionKind.Pronoun && subject.First > start
            && tokens.Is(subject.First - 1, ConjunctionWords.What)
            && phrases.SpeakerAt(start) is { Kind: MentionKind.Description } described
            && phrases.HasRole(described.First, described.Last)
            ? described
            : null;
    }
}

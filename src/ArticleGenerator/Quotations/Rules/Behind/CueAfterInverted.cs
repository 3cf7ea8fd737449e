using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class CueAfterInverted() : QuotationRule(
    "cue-after-inverted",
    "The verb, then the name, behind the quotation",
    [
        "“It still smells of diesel,” said Lindqvist.",
        "“It still smells of diesel,” said the mate, Tom Roe.",
        "“It smells!” shouted someone.",
    ],
    ["“It still smells of diesel.” Called Lindqvist again."])
{
    public override Needs Needs => Needs.WordBehind;

    public override Attribution? Find(QuotationPlace place)
    {
        if (place.Behind.Form != BehindForm.Verb)
        {
            return null;
        }

        int name = place.Context.Cues.SkipAdverbs(place.Behind.First + 1);
        Mention? subject = place.Context.Nameless.EndAt(name) >= 0
            ? Mention.Nobody
            : place.Context.Phrases.SpeakerAt(name);
        return subject is null ? null : Found(subject, place.Behind.First);
    }
}

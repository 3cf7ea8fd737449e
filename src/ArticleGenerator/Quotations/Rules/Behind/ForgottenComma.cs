using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class ForgottenComma() : QuotationRule(
    "forgotten-comma",
    "Name and verb side by side, and no comma",
    ["“It still smells of diesel” Lindqvist said.", "“It still smells of diesel” said Lindqvist."],
    ["“It still smells of diesel” Lindqvist said twice that day."])
{
    public override Needs Needs => Needs.WordBehind;

    public override Attribution? Find(QuotationPlace place)
    {
        if (place.Behind.Form != BehindForm.Unparted)
        {
            return null;
        }

        TokenList tokens = place.Context.Tokens;
        CueReader cues = place.Context.Cues;
        PhraseMentions phrases = place.Context.Phrases;
        int index = place.Behind.First;
        if (cues.IsFinite(index) && cues.IsSaying(index)
            && phrases.SpeakerAt(index + 1) is { Kind: MentionKind.Name } inverted)
        {
            return Found(inverted, index);
        }

        return phrases.SpeakerAt(index) is { Kind: not MentionKind.Description } subject
            && subject.Last + 1 < tokens.Length
            && cues.IsSame(subject.Last + 1, index) && cues.IsFinite(subject.Last + 1)
            && cues.EndsClause(subject.Last + 2)
            ? Found(subject, subject.Last + 1)
            : null;
    }
}

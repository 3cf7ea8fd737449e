using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class Signature() : QuotationRule(
    "signature",
    "A name behind a dash ends the paragraph",
    ["“It still smells of diesel.” — Mara Lindqvist"],
    ["“It still smells of diesel.” — Nobody minds."])
{
    public override Needs Needs => Needs.WordBehind;

    public override Attribution? Find(QuotationPlace place) =>
        place.Behind.HasDash
        && place.Context.Phrases.SpeakerAt(place.Behind.First) is { Kind: MentionKind.Name } name
        && EndsBlock(place.Context, name.Last + 1)
            ? Found(name) : null;

    private static bool EndsBlock(RuleContext context, int index)
    {
        TokenList tokens = context.Tokens;
        return index >= tokens.Length || !context.Cues.IsSame(index, index - 1)
            || (tokens[index].Sign is '.' or ','
            && (index + 1 >= tokens.Length || !context.Cues.IsSame(index + 1, index)));
    }
}

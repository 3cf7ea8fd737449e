using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class AsPut() : QuotationRule(
    "as-put",
    "As somebody put it",
    ["It needs a “lawful source of diesel,” as Lindqvist put it."],
    ["It needs a “lawful source of diesel,” as ferries do."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int i = SignsBehind.Skip(place);
        bool hasComma = place.Span.LastSign == ',' || (i < tokens.Length && tokens[i - 1].Sign == ',');
        return hasComma && i + 1 < tokens.Length && place.Context.Cues.IsSame(i, place.Last)
            && tokens[i].Quotation < 0
            && tokens.Is(i, PrepositionWords.As)
            && SubjectBehind.Find(place.Context, i + 1, ',', isOtherSentence: false) is { } said
            ? Found(said.Speaker, said.Cue)
            : null;
    }
}

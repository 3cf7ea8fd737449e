using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

/// <summary>A sentence of its own, so that it is asked only where nothing nearer names somebody.</summary>
internal sealed class NextSentence() : QuotationRule(
    "next-sentence",
    "Who says something in the sentence behind",
    ["“It still smells of diesel.” Lindqvist said it always would."],
    ["“It still smells of diesel,” Lindqvist said."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int i = SignsBehind.Skip(place);
        return place.Span.LastSign == '.' && i < tokens.Length && place.Context.Cues.IsSame(i, place.Last)
            && tokens[i].Quotation < 0 && tokens[i].IsCapital
            && SubjectBehind.Find(place.Context, i, '.', isOtherSentence: false) is { } said
            ? Found(said.Speaker, said.Cue)
            : null;
    }
}

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class CueAfter() : QuotationRule(
    "cue-after",
    "The name, then the verb, behind the quotation",
    [
        "“It still smells of diesel,” Lindqvist said.",
        "“It still smells of diesel,” Lindqvist, who has run it since spring, said with a grin.",
        "“It smells,” I said.",
        "“It smells,” everyone said.",
    ],
    ["“It still smells of diesel.” Lindqvist left at nine."])
{
    public override Needs Needs => Needs.WordBehind;

    public override Attribution? Find(QuotationPlace place) =>
        place.Behind.Form == BehindForm.Words
        && SubjectBehind.Find(place.Context, place.Behind.First, place.Span.LastSign, place.Behind.BeginsSentence)
            is { } said
            ? Found(said.Speaker, said.Cue) : null;
}

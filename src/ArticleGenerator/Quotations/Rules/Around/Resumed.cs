namespace ArticleGenerator.Quotations.Rules.Around;

/// <summary>
/// Titles lie between and say nothing: <c>"Thank you," he said on "Harbour Radio." "I mean it."</c>
/// </summary>
internal sealed class Resumed() : QuotationRule(
    Name,
    "The same speaker goes on in the paragraph",
    [
        "“It smells,” said Lindqvist. “It always will.”",
        "“It smells,” said Lindqvist. That makes it “a place where nobody eats fish twice.”",
        "“It smells,” said Lindqvist. Now, “in the harbour nobody minds the smell at all.”",
    ],
    ["“It smells,” said Lindqvist. He loves “Night Boats” dearly."])
{
    private const string Name = "resumed";

    // In tokens: a shorter part of a sentence may be anybody's.
    private const int FewestTokens = 6;

    /// <summary>Whoever begins a paragraph goes on in it.</summary>
    public static Attribution After(Attribution attribution) => attribution with { Rule = Name };

    public override Attribution? Find(QuotationPlace place) =>
        place.Speaking >= 0
        && place.Context.Quotations[place.Speaking].LastBlock == place.Span.Block && GoesOn(place)
            ? Found(place.Context.Found[place.Speaking]!) : null;

    // "It smells," said Lindqvist. "It will smell for as long as" the engine runs.
    private static bool GoesOn(QuotationPlace place) =>
        place.IsWhole
            ? !place.Context.Kinds.LooksLikeTitle(place.Span, place.First)
            : place.Last - place.First >= FewestTokens
                && (SentenceEdges.Begins(place) || SentenceEdges.Ends(place));
}

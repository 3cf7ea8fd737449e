using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class Beat() : QuotationRule(
    "beat",
    "What somebody does between two quotations",
    ["“It smells.” Tom Roe leaned over the rail. “It always will.”"],
    ["“It smells.” It was cold. “It always will.”"])
{
    // In tokens.
    private const int Longest = 24;

    public override Needs Needs => Needs.BeginsParagraph;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int start = place.Last + 1;
        if (start >= tokens.Length || tokens[start].Block != place.Span.LastBlock || tokens[start].Quotation >= 0
            || place.Context.Phrases.At(start)
                is not { Kind: not MentionKind.Description, IsOrganisation: false } subject
            || subject.Last + 1 >= tokens.Length || !tokens[subject.Last + 1].IsWord
            || tokens[subject.Last + 1].Block != tokens[start].Block)
        {
            return null;
        }

        int end = subject.Last + 1;
        while (end < tokens.Length && end - start < Longest && tokens[end].Block == tokens[start].Block
            && tokens[end].Sentence == tokens[start].Sentence
            && tokens[end].Quotation < 0)
        {
            end++;
        }

        bool isEnclosed = end < tokens.Length && tokens[end].Quotation >= 0
            && tokens[end].Block == tokens[start].Block && place.Context.Places[tokens[end].Quotation].IsWhole;
        return isEnclosed || place.Context.Paragraphs.IsDialogue ? Found(subject) : null;
    }
}

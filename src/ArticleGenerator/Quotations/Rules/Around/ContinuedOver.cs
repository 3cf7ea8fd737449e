using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class ContinuedOver() : QuotationRule(
    "continued-over",
    "Who spoke goes on behind a paragraph that names nobody",
    ["“The ferry was late,” said Lindqvist.\n\nThe boats meet again in May.\n\n“It smelled of diesel.”"],
    ["“The ferry was late,” said Lindqvist.\n\nThe boats meet Tom Roe again in May.\n\n“It smelled of diesel.”"])
{
    public override Needs Needs => Needs.BeginsParagraph | Needs.NarrationAbove | Needs.SpeakerBefore;

    public override Attribution? Find(QuotationPlace place)
    {
        RuleContext context = place.Context;
        if (!Narrated.IsBehindNarration(place)
            || place.Span.Block - context.Quotations[place.Index - 1].LastBlock != 2)
        {
            return null;
        }

        TokenList tokens = context.Tokens;
        Attribution before = place.FoundBefore!;
        for (int i = place.First - 1; i >= 0 && tokens[i].Block > context.Quotations[place.Index - 1].LastBlock; i--)
        {
            if (tokens[i].Mention >= 0
                && context.Mentions[tokens[i].Mention] is { Kind: MentionKind.Name, IsOrganisation: false } name
                && context.People.PersonOf(name) != context.People.PersonOf(before.Speaker))
            {
                return null;
            }
        }

        return Found(before);
    }
}

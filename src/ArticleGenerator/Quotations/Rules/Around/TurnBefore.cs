using System.Collections.Immutable;
using ArticleGenerator.Quotations.Marks;

namespace ArticleGenerator.Quotations.Rules.Around;

/// <summary>
/// <c>"Well?" ¶ "Well," returned Brook. ¶ "Are there any answers?" asked Lindqvist.</c>: the first of them was
/// Lindqvist's.
/// </summary>
internal sealed class TurnBefore() : QuotationRule(
    "turn-before",
    "The turn before those of two who are named",
    [
        "“Well?”\n\n“Well,” returned Tom Roe.\n\n“Are there any answers?” asked Lindqvist.\n\n“None.”\n\n"
            + "“That is a pity.”\n\n“So it is.”",
    ],
    ["“Well?”\n\n“Well,” returned Tom Roe.\n\nThe sea was grey.\n\n“None.”"])
{
    public override Needs Needs => Needs.BeginsParagraph;

    public override Attribution? Find(QuotationPlace place)
    {
        RuleContext context = place.Context;
        ImmutableArray<QuotedSpan> quotations = context.Quotations;
        int answer = place.Index + 1;
        if (!context.Conversation.TakesTurns || answer >= quotations.Length || !context.Paragraphs.Follows(answer)
            || context.Found[answer] is not { } next)
        {
            return null;
        }

        int behind = answer + 1;
        while (behind < quotations.Length && quotations[behind].Block == quotations[answer].Block)
        {
            behind++;
        }

        return behind < quotations.Length && context.Paragraphs.Follows(behind) && context.Found[behind] is { } other
            && context.Conversation.AreDifferent(other.Speaker, next.Speaker) == true
            ? Found(other)
            : null;
    }
}

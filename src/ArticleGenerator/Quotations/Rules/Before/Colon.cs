using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class Colon() : QuotationRule(
    "colon",
    "A name and a colon",
    ["More from Lindqvist: “It still smells of diesel.”"],
    ["At the quay: “It still smells of diesel.”"])
{
    // In tokens.
    private const int LongestName = 6;

    public override Needs Needs => Needs.WordBefore;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        PhraseMentions phrases = place.Context.Phrases;
        int colon = place.First - 1;
        if (tokens[colon].Sign != ':')
        {
            return null;
        }

        for (int i = Math.Max(place.SentenceStart, colon - LongestName); i < colon; i++)
        {
            if (phrases.SpeakerAt(i) is { } name && name.Last == colon - 1
                && (name.Kind != MentionKind.Description || phrases.HasRole(name.First, name.Last)))
            {
                return Found(name);
            }
        }

        return null;
    }
}

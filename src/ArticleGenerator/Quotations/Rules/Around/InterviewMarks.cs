using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class InterviewMarks() : QuotationRule(
    "interview",
    "A turn in marks that begins with its speaker",
    ["“LINDQVIST: It still smells of diesel.”"],
    ["“Note: It still smells of diesel.”"])
{
    // In tokens, with the colon: "MAYOR MARA LINDQVIST, HARROW BAY:" is not as long.
    private const int LongestLabel = 12;

    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int quotation = tokens[place.First].Quotation;
        int name = place.First;
        while (name < tokens.Length && !tokens[name].IsWord && tokens[name].Quotation == quotation)
        {
            name++;
        }

        return name < tokens.Length && IsLabel(tokens, name)
            && place.Context.Phrases.At(name) is { Kind: MentionKind.Name } speaker && speaker.First == name
            && speaker.Last + 1 < tokens.Length && tokens[speaker.Last + 1].Sign == ':'
            && tokens[speaker.Last + 1].Quotation == quotation
            ? Found(speaker)
            : null;
    }

    // Of nearly every quotation it is known at once that it does not begin so.
    private static bool IsLabel(TokenList tokens, int first)
    {
        int end = Math.Min(tokens.Length, first + LongestLabel);
        for (int i = first + 1; i < end && tokens[first].IsCapital; i++)
        {
            if (tokens[i].Sign == ':')
            {
                return true;
            }
        }

        return false;
    }
}

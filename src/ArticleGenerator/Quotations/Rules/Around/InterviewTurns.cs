using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Around;

internal sealed class InterviewTurns() : QuotationRule(
    "interview-turn",
    "A paragraph that begins with its speaker",
    ["LINDQVIST: It is “a very slow bridge” to all of us."],
    ["LATE AGAIN: It is “a very slow bridge” to all of us."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int block = tokens[place.First].Block;
        if (place.Context.Interviews.IsAnswer(block) || !InterviewTurn.Begins(place.Context.Article, block))
        {
            return null;
        }

        int first = place.First;
        while (first > 0 && tokens[first - 1].Block == block)
        {
            first--;
        }

        while (first < place.First && !tokens[first].IsWord)
        {
            first++;
        }

        return place.Context.Phrases.At(first) is { Kind: MentionKind.Name } name && name.Last + 1 < tokens.Length
            && tokens[name.Last + 1].Sign == ':'
            ? Found(name)
            : null;
    }
}

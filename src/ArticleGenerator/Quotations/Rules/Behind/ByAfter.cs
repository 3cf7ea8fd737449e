using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Behind;

internal sealed class ByAfter() : QuotationRule(
    "by-after",
    "By somebody, behind the quotation",
    ["Twice it was called “a very slow bridge” by Lindqvist."],
    ["“Night Boats” by Lindqvist is a song."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int i = place.Last + 1;
        ref readonly Token first = ref tokens[place.First];
        return char.IsLower(place.Context.Text[first.IsWord ? first.Start : first.End])
            && i < tokens.Length && place.Context.Cues.IsSame(i, place.Last) && tokens.Is(i, PrepositionWords.By)
            && place.Context.Phrases.SpeakerAt(i + 1) is { Kind: not MentionKind.Description } agent
            ? Found(agent, i)
            : null;
    }
}

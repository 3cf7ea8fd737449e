using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

internal sealed class InTheWordsOf() : WordRule(
    "in-the-words-of",
    "In the words of somebody",
    ["It is, in the words of Lindqvist, “a very slow bridge.”"],
    ["In the words of Lindqvist there was “a very slow bridge” too many."])
{
    public override WordNeeds Needs => WordNeeds.Word;

    public override Verdict Read(QuotationPlace place, int word, Mention? subject) =>
        place.Context.Cues.IsInTheWordsOf(word) && place.Context.Phrases.SpeakerAt(word + 4) is { } author
        && IsBesideQuotation(place, author.Last + 1)
            ? Verdict.Of(Found(author, word)) : Verdict.NextRule;

    // "Lindqvist, "; "Lindqvist, QC, "
    private static bool IsBesideQuotation(QuotationPlace place, int index)
    {
        const int Longest = 5;
        TokenList tokens = place.Context.Tokens;
        int i = index;
        while (i < place.First && (tokens[i].Sign == ',' || tokens[i].IsCapital || tokens[i].Is(WordClass.Adverb)))
        {
            i++;
        }

        return i == place.First && place.First - index <= Longest;
    }
}

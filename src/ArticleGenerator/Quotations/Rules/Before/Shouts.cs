using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules.Before;

/// <summary>What is shouted, chanted or cheered: <c>shouts of "No more diesel!"</c></summary>
internal static class Shouts
{
    // In tokens, from the verb to the noun.
    private const int LongestWay = 5;

    /// <summary>The noun right before the quotation, or -1.</summary>
    public static int Noun(QuotationPlace place)
    {
        TokenList tokens = place.Context.Tokens;
        int noun = place.First - 2;
        return noun >= 0 && tokens[noun].Block == tokens[place.First].Block && tokens.Is(noun + 1, PrepositionWords.Of)
            && tokens[noun].Is(WordClass.ShoutNoun)
            ? noun
            : -1;
    }

    /// <summary>The cue verb shortly before the noun, or -1: answered with shouts, broke into chants.</summary>
    public static int Verb(QuotationPlace place, int noun)
    {
        TokenList tokens = place.Context.Tokens;
        for (int i = noun - 1; i > place.SentenceStart && noun - i < LongestWay; i--)
        {
            if (tokens[i].IsWord && tokens[i].Quotation < 0 && place.Context.Cues.IsCueVerb(i))
            {
                return i;
            }
        }

        return -1;
    }
}

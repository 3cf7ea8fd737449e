using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Words for nobody in particular: <c>somebody shouted</c>, <c>no one said</c>. What they say is speech, and no article
/// names who says it.
/// </summary>
internal sealed class Nameless(TokenList tokens)
{
    /// <summary>The last token of such words that begin at one; -1 where none do.</summary>
    public int EndAt(int index) =>
        index < 0 || index >= tokens.Length ? -1
        : tokens.Is(index, PronounWords.Indefinite) ? index
        : index + 1 < tokens.Length
            && tokens.Is(index, DeterminerWords.No) && tokens.Is(index + 1, DeterminerWords.One) ? index + 1
        : -1;

    /// <summary>Whether they stand right before a verb: "nobody ever said", but not "somebody on deck said".</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="start">The first token of its sentence.</param>
    public bool AreBefore(int verb, int start)
    {
        int last = verb - 1;
        while (last > start && tokens[last].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            last--;
        }

        return last >= start && (EndAt(last) == last || (last > start && EndAt(last - 1) == last));
    }
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>
/// Tells a clause from a noun phrase by what opens it: a conjunction, or an introduction before what a sentence says.
/// </summary>
internal sealed class Clauses
{
    // In tokens: further back than that no sentence's beginning is looked for.
    private const int LongestIntroduction = 40;

    private readonly TokenList _tokens;
    private readonly PhraseWords _words;
    private readonly WordUses _uses;

    public Clauses(TokenList tokens, PhraseWords words, WordUses uses)
    {
        _tokens = tokens;
        _words = words;
        _uses = uses;
    }

    /// <summary>Whether a clause begins there: <c>because</c>, <c>if</c>.</summary>
    public bool BeginsClause(int index) =>
        _tokens[index].Is(WordClass.Conjunction) && !_tokens.Is(index, ConjunctionWords.WithoutClause);

    /// <summary>
    /// Whether a sentence begins with "After", "With", "While", and neither a comma nor a verb has ended that before a
    /// token.
    /// </summary>
    public bool IsIntroductory(int index)
    {
        int first = index;
        bool hasVerb = false;
        while (first > 0 && index - first < LongestIntroduction && _words.IsTogether(first - 1, index)
            && _tokens[first - 1].Sign != ',' && _tokens[first - 1].Quotation < 0)
        {
            first--;
            hasVerb |= _tokens[first].Is(WordClass.Auxiliary | WordClass.Cue | WordClass.Verb)
                && !_tokens[first].IsCapital && !_tokens.Is(first, PrepositionWords.To);
        }

        bool begins = first == 0 || !_words.IsTogether(first - 1, index);
        if (!begins || first == index)
        {
            return false;
        }

        // A match: "After he met Ada Brook", which has a verb of its own. Not: "And he met Ada Brook".
        bool isClause = (_tokens[first].Is(WordClass.Conjunction) && !IsCoordinating(first))
            || _tokens.Is(first, PrepositionWords.ClauseOpeners);
        return isClause
            || (!hasVerb
            && (_tokens[first].Is(WordClass.Preposition) || _uses.Is(first, WordUse.Ing | WordUse.Ed)));
    }

    private bool IsCoordinating(int index) =>
        _tokens.Is(index, ConjunctionWords.Coordinating);
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Tells a name that is surely an object (<c>spoke for her son Tom Hale</c>, <c>met Tom Hale</c>, <c>Tom Hale's
/// boat</c>) from one that may be a subject (<c>Her son Tom Hale disagreed</c>, <c>said Tom Hale</c>).
/// </summary>
internal sealed class NameObjects
{
    // In tokens, before a name.
    private const int Longest = 14;

    private readonly TokenList _tokens;
    private readonly WordUses _uses;

    public NameObjects(TokenList tokens, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
    }

    /// <summary>Whether a name is whose something is: <c>Tom Hale's boat</c>.</summary>
    /// <param name="first">The token that the name begins with, titles included; or -1.</param>
    public bool IsOwner(int first)
    {
        if (first < 0)
        {
            return false;
        }

        int behind = first + 1;
        while (behind < _tokens.Length && behind - first < Longest && _tokens[behind].IsWord
            && _tokens[behind].IsCapital && IsBeside(behind, first))
        {
            behind++;
        }

        return _tokens.IsApostrophe(behind);
    }

    /// <summary>Whether a preposition or a verb before a name makes it an object.</summary>
    /// <param name="first">The token that the name begins with, titles included; or -1.</param>
    public bool IsGoverned(int first)
    {
        for (int i = first - 1; i >= 0 && first - i <= Longest && IsBeside(i, first); i--)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Is(WordClass.Conjunction))
            {
                // So in "met Gwen Hale and Tom Hale": what governs the first governs the second.
                i = BeforeName(i);
                if (i < 0)
                {
                    return false;
                }

                i++;
                continue;
            }

            if (token.Is(WordClass.Preposition) || _uses.Is(i, WordUse.Taking))
            {
                return true;
            }

            if (!IsInPhrase(i, first))
            {
                return false;
            }
        }

        return false;
    }

    // A match, between what governs a name and the name: "her son", "the Harrow baker", "Gwen's brother". Not: "said".
    private bool IsInPhrase(int index, int name)
    {
        ref readonly Token token = ref _tokens[index];
        return token.IsWord
            ? (!token.IsCapital || index < name - 1) && !_uses.Is(index, WordUse.Parting)
            : _tokens.IsApostrophe(index);
    }

    // The token before a name that ends right before a conjunction; or -1.
    private int BeforeName(int conjunction)
    {
        int index = conjunction - 1;
        while (index >= 0 && conjunction - index <= Longest && _tokens[index].IsWord && _tokens[index].IsCapital
            && IsBeside(index, conjunction))
        {
            index--;
        }

        return index < conjunction - 1 && index >= 0 && IsBeside(index, conjunction) ? index : -1;
    }

    private bool IsBeside(int index, int other) =>
        _tokens[index].Block == _tokens[other].Block && _tokens[index].Sentence == _tokens[other].Sentence
            && _tokens[index].Quotation < 0;
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// How far a noun phrase goes: <c>the chief engineer of the ferry</c> up to the verb, the preposition or the sign that
/// ends it.
/// </summary>
internal sealed class PhraseExtent
{
    private const int MostWordsOfComplement = 6;

    private readonly TokenList _tokens;
    private readonly WordUses _uses;

    public PhraseExtent(TokenList tokens, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
    }

    /// <summary>Whether a word goes on a phrase: it is none that ends one.</summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="index">The word; all before it are in the phrase.</param>
    public bool Contains(int first, int index)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Token begin = ref _tokens[first];
        if (token.Quotation != begin.Quotation || token.Sentence != begin.Sentence)
        {
            return false;
        }

        if (IsPossessive(index))
        {
            return true;
        }

        if (!token.IsWord)
        {
            return false;
        }

        // Not: the "a" of "so long and hard a woman", where an article begins a phrase of its own.
        if (index > first
            && !begin.Is(WordClass.Preposition)
            && _tokens.Is(index, DeterminerWords.Articles))
        {
            return false;
        }

        // Not: the adverb of "a top official sharply criticised", which belongs to the verb behind it.
        if (index > first
            && _tokens.EndsWithLy(index)
            && index + 1 < _tokens.Length
            && _tokens[index + 1].Is(WordClass.Cue)
            && _tokens[index - 1].Is(WordClass.Role))
        {
            return false;
        }

        // Not: the "what" of "a word to denounce what Brook called slow", which opens a clause of its own.
        if (index > first && _tokens.Is(index, ConjunctionWords.What))
        {
            return false;
        }

        if (index > first
            && token.Is(
                WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Auxiliary
                | WordClass.Pronoun | WordClass.Verb | WordClass.Adverb))
        {
            return false;
        }

        return index == first || (!_uses.Is(index, WordUse.Verb) && !IsPast(first, index) && !IsGoingOn(index));
    }

    /// <summary>
    /// The last word with a complement: <c>authority</c> of "a spokesman for the harbour authority"; without one, the
    /// word itself.
    /// </summary>
    public int WithComplement(int last)
    {
        int preposition = last + 1;
        if (preposition >= _tokens.Length
            || !IsBeside(last, preposition)
            || !_tokens[preposition].Is(WordClass.Preposition)
            || _tokens.Is(preposition, PrepositionWords.As))
        {
            return last;
        }

        int end = preposition;
        for (int i = preposition + 1;
            i < _tokens.Length && i - preposition <= MostWordsOfComplement && Contains(preposition, i); i++)
        {
            end = i;
        }

        return end == preposition ? last : end;
    }

    /// <summary>Whether a token is the apostrophe of an owner, or the s behind it.</summary>
    public bool IsPossessive(int index) => _tokens.IsApostrophe(index) || _tokens.IsPossessiveEnd(index);

    /// <summary>Whether a token stands right behind another, in one paragraph.</summary>
    public bool IsBeside(int index, int next) =>
        next < _tokens.Length
            && _tokens[next].Block == _tokens[index].Block
            && _tokens[next].Start - _tokens[index].End <= 1;

    /// <summary>Whether a name only narrows down what stands behind it: <c>Harrow harbour master</c>.</summary>
    public bool IsModifying(int index)
    {
        const int MostWordsBetween = 4;
        for (int i = index; i < _tokens.Length && i - index < MostWordsBetween; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord || token.IsCapital || token.Block != _tokens[index].Block || _uses.Is(i, WordUse.Verb)
                || token.Is(
                    WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative
                    | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb))
            {
                return false;
            }

            if (token.Is(WordClass.Role | WordClass.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is that of a place where an organisation sits: <c>the New York office</c>.</summary>
    public bool IsOrganisation(int index) =>
        index < _tokens.Length
            && _tokens[index].IsWord
            && !_tokens[index].IsCapital
            && _tokens[index].Is(WordClass.Organisation)
            && !_uses.Is(index, WordUse.Verb);

    // A match: "the town rejected it". Not: "the retired general", "the newly elected mayor".
    private bool IsPast(int first, int index) => index - first > 1 && _uses.Is(index, WordUse.Past);

    // A match: "protesters marching through the streets". Not: "the marching protesters".
    private bool IsGoingOn(int index) =>
        !_tokens[index].IsCapital && _tokens[index - 1].Is(WordClass.Role) && _uses.Is(index, WordUse.Ing);
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>The noun phrase that a name follows without a comma: <c>retired beekeeper Tom Hale</c>.</summary>
internal sealed class NounBeside
{
    // In tokens.
    private const int Longest = 14;

    private const WordClass NoModifier =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative | WordClass.Pronoun
            | WordClass.Adverb | WordClass.Calendar;

    private readonly TokenList _tokens;
    private readonly PhraseWords _words;
    private readonly WordUses _uses;

    public NounBeside(TokenList tokens, PhraseWords words, WordUses uses)
    {
        _tokens = tokens;
        _words = words;
        _uses = uses;
    }

    public NounPhrase? Of(Mention name)
    {
        int last = name.First - 1;
        if (!_words.IsInside(last, name.First) || _tokens[last].IsCapital || !_uses.Is(last, WordUse.Person)
            || _uses.Is(last, WordUse.Plural))
        {
            return null;
        }

        int first = last;
        while (last - first < Longest && _words.IsTogether(first - 1, last) && !_tokens[first].Is(WordClass.Determiner)
            && IsModifier(first - 1))
        {
            first--;
        }

        first = first < last && IsVerbBehind(first - 1, first) ? first + 1 : first;
        return IsObject(first, last) ? null : new NounPhrase(first, last);
    }

    private bool IsModifier(int index)
    {
        ref readonly Token token = ref _tokens[index];
        if (token.Quotation >= 0)
        {
            return false;
        }

        if (!token.IsWord)
        {
            return _tokens.IsApostrophe(index);
        }

        if (_tokens.IsPossessiveEnd(index) || token.Is(WordClass.Determiner))
        {
            return !_tokens.Is(index, DeterminerWords.Demonstratives);
        }

        return !token.Is(NoModifier) && !_uses.Is(index, WordUse.Governing);
    }

    // A match: "will face challenger Tom Hale". Not: "spoke to state senator Tom Hale", "was challenger Tom Hale".
    private bool IsVerbBehind(int auxiliary, int index) =>
        _words.IsTogether(auxiliary, index) && _tokens[auxiliary].Is(WordClass.Auxiliary)
            && !_tokens.IsPossessiveEnd(auxiliary) && !_words.IsBe(auxiliary)
        && !_tokens[index].IsCapital
        && !_tokens[index].Is(WordClass.Role | WordClass.Title | WordClass.Organisation | WordClass.Portfolio);

    // A match: "to consider Tom Hale", "voters prefer Tom Hale", verbs that look like nouns. Not: "and welder Tom
    // Hale".
    private bool IsObject(int first, int last) =>
        first == last && _words.IsTogether(first - 1, first) && !_tokens[last].Is(WordClass.Role)
        && (_tokens[first - 1].Is(WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb)
        || _uses.Is(first - 1, WordUse.Plural));
}

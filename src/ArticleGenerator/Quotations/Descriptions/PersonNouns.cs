using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Descriptions;

/// <summary>
/// Tells the nouns that people are called by (<c>welder</c>, <c>spokeswoman</c>, <c>brother</c>): by the lexicon, and
/// by the endings with which English makes such nouns, so that no list of trades is needed.
/// </summary>
internal sealed class PersonNouns
{
    private readonly string _text;
    private readonly TokenList _tokens;

    public PersonNouns(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Whether a person is called by the word at a place.</summary>
    public bool Is(int index)
    {
        Token token = _tokens[index];
        if (!token.IsWord || token.Length < 3
            || token.Is(
            WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb
            | WordClass.Determiner))
        {
            return false;
        }

        ReadOnlySpan<char> word = _text.AsSpan(token.Start, token.Length);
        if (token.Is(WordClass.Role))
        {
            return !_tokens.Is(index, PersonNounWords.Things);
        }

        // "New York Tower": an ending says nothing of a name.
        return !token.IsCapital
            && (token.Is(WordClass.Male | WordClass.Female) || HasEnding(word)
                || _tokens.Is(index, PersonNounWords.Kin))
            && !IsNoPerson(index);
    }

    /// <summary>
    /// Whether the word has the ending of such a noun, and is known to call nobody anything: <c>computer</c>.
    /// </summary>
    public bool IsThing(int index) =>
        _tokens[index].Is(WordClass.Role) ? _tokens.Is(index, PersonNounWords.Things) : IsNoPerson(index);

    /// <summary>Whether the word is a plural, and so says what several are.</summary>
    public bool IsPlural(int index)
    {
        ReadOnlySpan<char> word = _text.AsSpan(_tokens[index].Start, _tokens[index].Length);
        return !_tokens[index].IsCapital
            && ((word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i'))
                || PersonNounWords.IrregularPlurals.End(word));
    }

    private static bool HasEnding(ReadOnlySpan<char> word) => PersonNounWords.Endings.End(
        word[word.Length - 1] is 's' or 'S' ? word.Slice(0, word.Length - 1) : word);

    private bool IsNoPerson(int index) =>
        _tokens.Is(index, PersonNounWords.NoPersons) || _tokens.Is(index, PersonNounWords.Adjectives);
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Tells of a word with a capital whether it is a name, or a common word that has its capital for its place: where a
/// sentence begins, every word has one.
/// </summary>
internal sealed class CapitalWords : IDisposable
{
    // In letters.
    private const int LongestNameInLy = 8;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly WordUses _uses;
    private LowercaseWords? _lowercase;

    public CapitalWords(string text, TokenList tokens, WordUses uses)
    {
        _uses = uses;
        _text = text;
        _tokens = tokens;
    }

    /// <summary>
    /// Whether a word at the beginning of a run is no part of its name: <c>The New York Post</c>, <c>When Ada
    /// Brook</c>, and what a sentence begins with if it is a common word.
    /// </summary>
    /// <param name="index">The word.</param>
    /// <param name="first">The first token of the run.</param>
    /// <param name="last">Its last token.</param>
    public bool IsSkippedAtStart(int index, int first, int last)
    {
        // Not: "said Will Doyle", since a capital in the middle of a sentence says that it is a name.
        ref readonly Token token = ref _tokens[index];
        if (token.Is(WordClass.Auxiliary) && index == first && index < last && !_tokens.BeginsSentence(index))
        {
            return false;
        }

        if (token.Is(
            WordClass.Function | WordClass.Calendar | WordClass.Determiner | WordClass.Preposition
            | WordClass.Conjunction))
        {
            return true;
        }

        if (index != first || index == last || !_tokens.BeginsSentence(index)
            || token.Is(WordClass.Male | WordClass.Female))
        {
            return false;
        }

        // A match: "Interestingly Tom Hale agreed". Not: "Reilly", "Kimberly", which end so and are shorter, as names
        // are.
        bool isAdverb = _tokens.EndsWithLy(index);
        return (isAdverb && token.Length > LongestNameInLy) || _uses.Is(index, WordUse.Opening)
            || ((isAdverb || token.Is(WordClass.AnyCue | WordClass.Role | WordClass.Adverb))
            && StandsInLowercase(index));
    }

    /// <summary>Whether a word that stands alone is a name.</summary>
    public bool IsName(int index)
    {
        ref readonly Token token = ref _tokens[index];
        if (token.Is(WordClass.Function | WordClass.Calendar | WordClass.Title) || token.Length < 2)
        {
            return false;
        }

        // Not: the "Vt." of "Harrow, Vt., ...", the state of a town.
        if (token.Is(WordClass.Place) && index > 1 && _tokens[index - 1].Sign == ',' && _tokens[index - 2].IsCapital
            && (_text[token.End - 1] == '.' || (token.End < _text.Length && _text[token.End] == '.')))
        {
            return false;
        }

        // Not: "Trust-building words", where no name is the first of two joined words.
        if (IsJoinedWithWord(_tokens.Word(index)))
        {
            return false;
        }

        // Not: "(D-Vt.)".
        if (token.Length > 2 && _text[token.Start + 1] == '-' && index > 0 && _tokens[index - 1].Sign == '(')
        {
            return false;
        }

        if (!_tokens.BeginsSentence(index))
        {
            return true;
        }

        // Not: "Facing the council", "Facing mounting costs", since no name has an article or one more -ing right
        // behind it. Not: "Small groups of protesters", where an adjective begins the sentence: a name would have a
        // verb behind it.
        return !token.Is(WordClass.AnyCue | WordClass.Role | WordClass.Adverb) && !_tokens.EndsWithLy(index)
            && !OpensPhrase(index) && !IsBeforePlural(index) && !StandsInLowercase(index);
    }

    /// <summary>Gives the memory back; nothing can be asked any more.</summary>
    public void Dispose() => _lowercase?.Dispose();

    private static bool IsJoinedWithWord(ReadOnlySpan<char> word)
    {
        const int ShortestWord = 4;
        if (word.Length <= ShortestWord + 1)
        {
            return false;
        }

        int hyphen = word.IndexOf('-');
        return hyphen > 0 && word.Length - hyphen > ShortestWord && char.IsLower(word[hyphen + 1]);
    }

    private bool OpensPhrase(int index)
    {
        if (index + 1 >= _tokens.Length || !_tokens[index + 1].IsWord
            || _tokens[index + 1].Block != _tokens[index].Block || _tokens[index + 1].IsCapital)
        {
            return false;
        }

        return _tokens[index + 1].Is(WordClass.Determiner)
            || (_uses.Is(index, WordUse.Ing) && _uses.Is(index + 1, WordUse.Ing))
            || (_tokens[index + 1].Is(WordClass.Preposition) && IsParticiple(index));
    }

    // A match: "Born in Harrow, she", "Educated at Kelding, he". Not: "Ahmed of Harrow".
    private bool IsParticiple(int index) =>
        !_tokens[index].Is(WordClass.Male | WordClass.Female)
        && (_uses.Is(index, WordUse.Ed) || _tokens.Is(index, VerbWords.Participles));

    private bool IsBeforePlural(int index)
    {
        if (index + 1 >= _tokens.Length || !_tokens[index + 1].IsWord
            || _tokens[index + 1].Block != _tokens[index].Block)
        {
            return false;
        }

        ref readonly Token next = ref _tokens[index + 1];
        return _uses.Is(index + 1, WordUse.Plural)
            && !next.Is(WordClass.AnyCue | WordClass.Verb | WordClass.Function) && index + 2 < _tokens.Length
            && (_tokens[index + 2].Is(WordClass.AnyCue | WordClass.Auxiliary)
                || _tokens.Is(index + 2, PrepositionWords.Of));
    }

    // A word that also stands without a capital somewhere is a word, and no name, where a sentence begins with it.
    private bool StandsInLowercase(int index) => (_lowercase ??= new LowercaseWords(_tokens)).Contains(index);
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// What stands around a cue verb: whether its clause ends, what it takes, and phrases that do as a verb does.
/// </summary>
internal sealed class CueReader
{
    private readonly TokenList _tokens;
    private readonly WordUses _uses;

    public CueReader(TokenList tokens, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
    }

    /// <summary>
    /// Whether it says something, whatever stands behind it: <c>..., said the mayor</c>, but not <c>..., called the
    /// mayor</c>, which takes a noun as its object.
    /// </summary>
    public bool IsSaying(int index) => _tokens.Is(index, VerbWords.Saying);

    public bool EndsClause(int index) =>
        index >= _tokens.Length
        || _tokens[index].Sign is '.' or ','
        || _tokens[index].Is(WordClass.Calendar | WordClass.Adverb)
        || _tokens.Is(index, PrepositionWords.Circumstances);

    /// <summary>
    /// Whether what is used is quoted behind it: <c>used the phrase "a slow bridge"</c>, but not <c>used the ferry
    /// "twice"</c>.
    /// </summary>
    public bool IsUse(int verb, int first) =>
        _tokens.Is(verb, NamingWords.Use)
        && first - verb is 2 or 3 or 4
        && _tokens.Is(first - 1, NamingWords.UsedNouns);

    /// <summary>
    /// Whether the quotation right behind it tells that it is said: <c>stood up to counter that "it smells"</c>, but
    /// not <c>came to counter the "smell"</c>.
    /// </summary>
    public bool IsPurpose(int verb, int first) =>
        _tokens[verb].Is(WordClass.CueBase)
        && verb > 0
        && _tokens.Is(verb - 1, PrepositionWords.To)
        && !_tokens[verb].Is(WordClass.NamingCue)
        && first - verb == 2
        && (_tokens[verb + 1].Sign is ',' or ':' || _tokens.Is(verb + 1, ConjunctionWords.That));

    /// <summary>
    /// Whether what is called something stands behind the verb: <c>"We the rowers," this breed called islanders</c>,
    /// but not <c>"Boat ahoy," Brook called out</c>.
    /// </summary>
    public bool NamesWhatFollows(int verb)
    {
        int next = verb + 1;
        return _tokens[verb].Is(WordClass.NamingCue)
            && next < _tokens.Length
            && IsSame(next, verb)
            && _tokens[next].IsWord
            && _tokens[next].Quotation < 0
            && _tokens[next].Class == WordClass.None
            && !_tokens.Is(next, NamingWords.CallParticles);
    }

    public bool IsRelative(int verb)
    {
        int i = verb - 1;
        while (i > 0 && _tokens[i].IsWord && _tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            i--;
        }

        return i >= 0 && _tokens[i].Is(WordClass.Relative);
    }

    /// <inheritdoc cref="WordUse.Passive"/>
    public bool IsPassive(int verb) => _uses.Is(verb, WordUse.Passive);

    /// <inheritdoc cref="WordUse.Progressive"/>
    public bool IsProgressive(int verb) => _uses.Is(verb, WordUse.Progressive);

    /// <inheritdoc cref="WordUse.Saying"/>
    public bool IsCueVerb(int index) => _uses.Is(index, WordUse.Saying);

    /// <inheritdoc cref="WordUse.Finite"/>
    public bool IsFinite(int index) => _uses.Is(index, WordUse.Finite);

    public bool IsAccordingTo(int index) =>
        index + 1 < _tokens.Length
        && _tokens.Is(index, VerbWords.According)
        && _tokens.Is(index + 1, PrepositionWords.To);

    public bool IsInTheWordsOf(int index) =>
        index + 3 < _tokens.Length
        && _tokens.Is(index, PrepositionWords.In)
        && _tokens.Is(index + 1, DeterminerWords.Definite)
        && _tokens.Is(index + 2, NamingWords.Words)
        && _tokens.Is(index + 3, PrepositionWords.Of);

    /// <summary>
    /// Whether it is who writes the article, and is nobody in it: <c>I said</c>, but not <c>she said</c>.
    /// </summary>
    public bool IsNarrator(int index) =>
        index >= 0 && index + 1 < _tokens.Length && _tokens.Is(index, PronounWords.Narrator);

    public int SkipAdverbs(int index)
    {
        while (index < _tokens.Length && _tokens[index].IsWord && _tokens[index].Is(WordClass.Adverb))
        {
            index++;
        }

        return index;
    }

    public bool IsSame(int index, int other) => _tokens[index].Block == _tokens[other].Block;
}

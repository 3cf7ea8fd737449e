using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Descriptions;

/// <summary>
/// Tells a clause from a noun phrase: a finite verb is in it, or it is what a sentence says behind its introduction.
/// </summary>
internal sealed class PhraseVerbs
{
    // In tokens: further back than that no sentence's beginning is looked for.
    private const int LongestIntroduction = 40;

    private readonly TokenList _tokens;
    private readonly PhraseWords _words;
    private readonly PersonNouns _people;

    public PhraseVerbs(TokenList tokens, PhraseWords words, PersonNouns people)
    {
        _tokens = tokens;
        _words = words;
        _people = people;
    }

    /// <summary>Whether a finite verb stands there, or the subject of one.</summary>
    public bool IsVerb(int index)
    {
        Token token = _tokens[index];
        if (!token.IsWord || token.IsCapital || _tokens.IsPossessiveEnd(index))
        {
            return false;
        }

        if (token.Is(WordClass.Pronoun))
        {
            return true;
        }

        if (token.Is(WordClass.Auxiliary))
        {
            return !_tokens.Is(index, VerbWords.Unfinite);
        }

        return !IsModifier(index)
            && (IsPastOfLexicon(token) ? !IsParticiple(index) : _words.EndsWith(index, "ed") && HasObject(index));
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

        // These have a verb of their own: "After he met Ada Brook, the mayor ..."
        bool isClause = (_tokens[first].Is(WordClass.Conjunction) && !IsCoordinating(first))
            || _tokens.Is(first, PrepositionWords.ClauseOpeners);
        return isClause
            || (!hasVerb
            && (_tokens[first].Is(WordClass.Preposition) || _words.EndsWith(first, "ing")
            || _words.EndsWith(first, "ed")));
    }

    private bool IsCoordinating(int index) =>
        _tokens.Is(index, ConjunctionWords.Coordinating);

    // "a noted baker", "the left bank", "a well run mill"
    private bool IsModifier(int index) =>
        index > 0
            && (_tokens[index - 1].Is(WordClass.Determiner | WordClass.Adverb) || _words.EndsWith(index - 1, "ly"));

    // "said", "left", but not "states", which are a noun as well
    private static bool IsPastOfLexicon(Token token) =>
        token.Is(WordClass.Verb)
        || (token.Is(WordClass.Cue)
        && !token.Is(
        WordClass.CueBase | WordClass.CueNoun | WordClass.Role | WordClass.Title | WordClass.Organisation));

    // "a mill run by volunteers", "a boat called Sula"
    private bool IsParticiple(int index) =>
        _words.IsInside(index + 1, index)
        && (_tokens.Is(index + 1, PrepositionWords.By) || _tokens[index].Is(WordClass.NamingCue));

    // "the council postponed the vote", "a car pulled up", "the mayor resigned."; but "a company founded in spring"
    private bool HasObject(int index)
    {
        int next = index + 1;
        if (!_words.IsInside(next, index))
        {
            return index > 0 && _people.Is(index - 1);
        }

        return (_tokens[next].Is(WordClass.Determiner) && !_tokens[next].Is(WordClass.Preposition))
            || _tokens.Is(next, VerbWords.Particles);
    }
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>Tells which words are verbs at their place: what ends a noun phrase, and what makes a clause.</summary>
internal sealed class VerbUse
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly WordUses _uses;
    private readonly PhraseWords _words;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="uses">What other words are.</param>
    public VerbUse(string text, TokenList tokens, WordUses uses)
    {
        _text = text;
        _tokens = tokens;
        _uses = uses;
        _words = new PhraseWords(text, tokens);
    }

    /// <summary>
    /// <see cref="WordUse.Verb"/>, <see cref="WordUse.Clause"/>, <see cref="WordUse.Past"/>,
    /// <see cref="WordUse.Governing"/>, <see cref="WordUse.Taking"/>.
    /// </summary>
    /// <param name="index">A word.</param>
    /// <param name="form">Whether it ends in -ed or in -ing.</param>
    public WordUse Of(int index, WordUse form)
    {
        bool isEd = form == WordUse.Ed;
        return (IsVerb(index) ? WordUse.Verb : WordUse.None)
            | (IsClause(index, isEd) ? WordUse.Clause : WordUse.None)
            | (isEd && IsPast(index) ? WordUse.Past : WordUse.None)
            | (!IsGoverning(index, form) ? WordUse.None
                : IsTaking(_tokens[index]) ? WordUse.Governing | WordUse.Taking : WordUse.Governing);
    }

    // A match: "Another said", "the minutes say". Not: "the reports", "the say".
    private bool IsVerb(int index)
    {
        ref readonly Token token = ref _tokens[index];
        bool isPlural = token.Is(WordClass.CueBase)
            && index > 0
            && _text[_tokens[index - 1].End - 1] == 's'
            && !_tokens[index - 1].Is(WordClass.Function);
        if (isPlural || !token.Is(WordClass.Cue))
        {
            return isPlural;
        }

        bool isNoun = index > 0
            && _tokens[index - 1].Is(WordClass.Determiner | WordClass.Preposition)
            && !_tokens[index - 1].Is(WordClass.Role);
        return !isNoun || _tokens.Is(index, VerbWords.SurelyVerbs);
    }

    // A match: "the town rejected it". Not: "the retired general", "the newly elected mayor".
    private bool IsPast(int index) =>
        !_tokens[index].IsCapital && !IsModifier(index)
        && !(index + 1 < _tokens.Length && _tokens[index + 1].Is(WordClass.Role));

    private static bool IsTaking(in Token token) => !token.Is(WordClass.AnyCue) || token.Is(WordClass.HearerCue);

    private bool IsGoverning(int index, WordUse form) =>
        !_tokens[index].IsCapital
        && (IsSurelyVerb(_tokens[index]) || (form != WordUse.None && IsDoneBySomebody(index, form)));

    // A match: "told", "ask", "left". Not: "state", "report", which are nouns as well.
    private static bool IsSurelyVerb(in Token token) =>
        token.Is(WordClass.HearerCue)
        || (token.Is(WordClass.Cue | WordClass.CueParticiple | WordClass.Verb)
        && !token.Is(WordClass.CueBase | WordClass.CueNoun | WordClass.Role));

    // A match: "hired" in "Brook hired lawyer Tom Hale", "interviewing" in "Brook, interviewing pilot Tom Hale", verbs
    // behind somebody or a comma. Not: "retired" in "a retired beekeeper".
    private bool IsDoneBySomebody(int index, WordUse form)
    {
        if (_words.IsAttribute(index) || !_words.IsTogether(index - 1, index))
        {
            return false;
        }

        ref readonly Token before = ref _tokens[index - 1];
        if (!before.IsWord)
        {
            return before.Sign == ',' && form == WordUse.Ing;
        }

        return before.Is(WordClass.Pronoun | WordClass.Auxiliary)
            || (before.IsCapital && !before.Is(WordClass.Function)) || _uses.Is(index - 1, WordUse.Person);
    }

    private bool IsClause(int index, bool isEd)
    {
        ref readonly Token token = ref _tokens[index];
        if (token.IsCapital || _tokens.IsPossessiveEnd(index))
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

        return !IsModifier(index) && (IsPastOfLexicon(token) ? !IsParticiple(index) : isEd && HasObject(index));
    }

    // A match: "a noted baker", "the left bank", "a newly run mill". Not: "the town rejected it".
    private bool IsModifier(int index) =>
        index > 0
        && (_tokens[index - 1].Is(WordClass.Determiner | WordClass.Adverb) || _tokens.EndsWithLy(index - 1));

    // A match: "said", "left". Not: "states", which is a noun as well.
    private static bool IsPastOfLexicon(in Token token) =>
        token.Is(WordClass.Verb)
        || (token.Is(WordClass.Cue)
            && !token.Is(
                WordClass.CueBase | WordClass.CueNoun | WordClass.Role | WordClass.Title | WordClass.Organisation));

    // A match: "a mill run by volunteers", "a boat called Sula". Not: "the tug left the quay".
    private bool IsParticiple(int index) =>
        _words.IsInside(index + 1, index)
        && (_tokens.Is(index + 1, PrepositionWords.By) || _tokens[index].Is(WordClass.NamingCue));

    // A match: "the council postponed the vote", "a car pulled up", "the mayor resigned." Not: "a company founded in
    // spring".
    private bool HasObject(int index)
    {
        int next = index + 1;
        if (!_words.IsInside(next, index))
        {
            return index > 0 && _uses.Is(index - 1, WordUse.Person);
        }

        return (_tokens[next].Is(WordClass.Determiner) && !_tokens[next].Is(WordClass.Preposition))
            || _tokens.Is(next, VerbWords.Particles);
    }
}

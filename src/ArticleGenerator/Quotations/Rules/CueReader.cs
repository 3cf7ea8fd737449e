using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Tells which words are cue verbs at their place: what could be one may be a noun, passive, or of another clause.
/// </summary>
internal sealed class CueReader
{
    private readonly string _text;
    private readonly TokenList _tokens;

    public CueReader(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    private bool IsSpeaking(int index) =>
        _tokens.Is(index, "say")
            || _tokens.Is(index, "tell")
            || _tokens.Is(index, "call")
            || _tokens.Is(index, "describe")
            || _tokens.Is(index, "add")
            || _tokens.Is(index, "ask")
        || _tokens.Is(index, "declare")
        || _tokens.Is(index, "explain")
        || _tokens.Is(index, "note")
        || _tokens.Is(index, "announce")
        || _tokens.Is(index, "write")
        || _tokens.Is(index, "tweet");

    // Other verbs take a noun as their object: "..., called the mayor".
    public bool IsSaying(int index) =>
        _tokens.Is(index, "said")
            || _tokens.Is(index, "says")
            || _tokens.Is(index, "added")
            || _tokens.Is(index, "explained")
            || _tokens.Is(index, "wrote");

    public bool EndsClause(int index) =>
        index >= _tokens.Length
            || _tokens[index].Sign is '.' or ','
            || _tokens[index].Is(WordClass.Calendar | WordClass.Adverb)
        || (
            _tokens[index].IsWord
                && (
                    _tokens.Is(index, "in")
                        || _tokens.Is(index, "on")
                        || _tokens.Is(index, "at")
                        || _tokens.Is(index, "after")
                        || _tokens.Is(index, "during")
                        || _tokens.Is(index, "when")));

    /// <summary>"used the phrase": what is used is quoted behind it.</summary>
    public bool IsUse(int verb, int first) =>
        (
            _tokens.Is(verb, "used")
                || _tokens.Is(verb, "uses")
                || _tokens.Is(verb, "use")
                || _tokens.Is(verb, "coined")
                || _tokens.Is(verb, "invoked"))
        && first - verb is 2 or 3 or 4
        && (
            _tokens.Is(first - 1, "phrase")
                || _tokens.Is(first - 1, "term")
                || _tokens.Is(first - 1, "word")
                || _tokens.Is(first - 1, "words")
                || _tokens.Is(first - 1, "expression"));

    /// <summary>"stood up to counter that": the quotation right behind it tells that it is said.</summary>
    public bool IsPurpose(int verb, int first) =>
        _tokens[verb].Is(WordClass.CueBase)
            && verb > 0
            && _tokens.Is(verb - 1, "to")
            && !_tokens[verb].Is(WordClass.NamingCue)
        && first - verb == 2 && (_tokens[verb + 1].Sign is ',' or ':' || _tokens.Is(verb + 1, "that"));

    /// <summary>
    /// "We the rowers," this breed called islanders: what is called something stands behind the verb.
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
            && !_tokens.IsIn(next, NamingWords.CallParticles);
    }

    public bool IsPassive(int verb)
    {
        for (int i = verb - 1; i >= 0 && i >= verb - 3 && _tokens[i].IsWord; i--)
        {
            if (_tokens.Is(i, "was")
                || _tokens.Is(i, "were")
                || _tokens.Is(i, "is")
                || _tokens.Is(i, "are")
                || _tokens.Is(i, "been")
                || _tokens.Is(i, "being")
                || _tokens.Is(i, "be"))
            {
                return _tokens[verb].Is(WordClass.Cue) && _text[_tokens[verb].End - 1] is 'd' or 't' or 'n';
            }

            if (!_tokens[i].Is(WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
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

    // "is telling", "was saying": with an auxiliary it has a subject of its own.
    public bool IsProgressive(int verb) =>
        verb > 0
            && (
                _tokens[verb - 1].Is(WordClass.Auxiliary)
                    || (
                        verb > 1
                            && _tokens[verb - 1].Is(WordClass.Adverb)
                            && _tokens[verb - 2].Is(WordClass.Auxiliary)));

    public bool IsCueVerb(int index)
    {
        Token token = _tokens[index];
        if (token.Is(WordClass.Cue))
        {
            return IsFinite(index);
        }

        if (IsAnswer(index))
        {
            return true;
        }

        // "will continue to be"
        bool isContinuing = _tokens.Is(index, "continue") && index + 1 < _tokens.Length && _tokens.Is(index + 1, "to");
        if (!token.Is(WordClass.CueBase) || index == 0 || isContinuing)
        {
            return false;
        }

        Token before = _tokens[index - 1];
        if (_tokens.Is(index - 1, "to") && !IsSpeaking(index))
        {
            // "said the media are to blame": not everything that can be said is said.
            return false;
        }

        // "Brook and Hale call it slow"
        bool isJoint = before.IsCapital && index > 2 && _tokens.Is(index - 2, "and");
        return isJoint
            || before.Is(WordClass.Auxiliary | WordClass.Pronoun)
            || (before.Is(WordClass.Role) && _text[before.End - 1] == 's')
            || _tokens.Is(index, "say");
    }

    // "the reports", "of claims": what could be a verb is a noun.
    public bool IsFinite(int index)
    {
        Token token = _tokens[index];
        if (!token.Is(WordClass.Cue))
        {
            return false;
        }

        // "went on: ...", but "the agreement goes nowhere"
        if (IsGoing(index))
        {
            return index + 1 < _tokens.Length && _tokens.Is(index + 1, "on");
        }

        // "began: ...", but "as the yellow cards began to stack up"
        if (_tokens.Is(index, "began") || _tokens.Is(index, "begins"))
        {
            return index + 1 >= _tokens.Length || !_tokens.Is(index + 1, "to");
        }

        // the United States
        if (token.IsCapital && index > 0 && _tokens.Is(index, "states") && _tokens.Is(index - 1, "united"))
        {
            return false;
        }

        // "his confused messages", "2013 comments"
        if (token.Is(WordClass.CueNoun) && index > 0 && IsAdjective(_tokens[index - 1]))
        {
            return false;
        }

        // Brook's proposed budget
        if (_tokens.IsPossessiveEnd(index - 1))
        {
            return false;
        }

        return index == 0
            || !_tokens[index - 1].IsWord
            || !_tokens[index - 1].Is(WordClass.Determiner | WordClass.Preposition)
            || _tokens[index - 1].Is(WordClass.Role | WordClass.Pronoun);
    }

    // By its ending; an adverb (-ly) or a participle behind an auxiliary is none.
    private bool IsAdjective(Token token)
    {
        if (!token.IsWord
            || token.IsCapital
            || token.Length < 4
            || token.Is(WordClass.Role | WordClass.Organisation | WordClass.Adverb | WordClass.Auxiliary))
        {
            return token.IsWord && char.IsDigit(_text[token.Start]);
        }

        ReadOnlySpan<char> word = _text.AsSpan(token.Start, token.Length);
        return word.EndsWith("ed".AsSpan())
            || word.EndsWith("ing".AsSpan())
            || word.EndsWith("ive".AsSpan())
            || word.EndsWith("al".AsSpan())
            || word.EndsWith("ic".AsSpan()) || word.EndsWith("ous".AsSpan()) || word.EndsWith("ful".AsSpan());
    }

    /// <summary>"fired back", "hit back": verbs that say something only with this word.</summary>
    private bool IsAnswer(int index) =>
        IsBack(index + 1)
        && (_tokens.Is(index, "fired")
            || _tokens.Is(index, "fires")
            || _tokens.Is(index, "hit")
            || _tokens.Is(index, "hits")
            || _tokens.Is(index, "pushed")
            || _tokens.Is(index, "pushes")
            || _tokens.Is(index, "punched")
            || _tokens.Is(index, "struck"));

    private bool IsBack(int index) => index < _tokens.Length && _tokens.Is(index, "back");

    private bool IsGoing(int index) => _tokens.Is(index, "goes") || _tokens.Is(index, "went");

    public bool IsAccordingTo(int index) =>
        index + 1 < _tokens.Length && _tokens.Is(index, "according") && _tokens.Is(index + 1, "to");

    public bool IsInTheWordsOf(int index) =>
        index + 3 < _tokens.Length
            && _tokens.Is(index, "in")
            && _tokens.Is(index + 1, "the")
            && _tokens.Is(index + 2, "words")
            && _tokens.Is(index + 3, "of");

    /// <summary>"I said": who writes the article is nobody in it.</summary>
    public bool IsNarrator(int index) =>
        index >= 0 && index + 1 < _tokens.Length && _tokens[index].IsWord && _tokens.Is(index, "I");

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

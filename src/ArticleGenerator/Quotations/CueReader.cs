namespace ArticleGenerator.Quotations;

/// <summary>Tells which words are cue verbs at their place: what could be one may be a noun, passive, or of another clause.</summary>
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
        Equal(index, "say") || Equal(index, "tell") || Equal(index, "call") || Equal(index, "describe") || Equal(index, "add") || Equal(index, "ask")
        || Equal(index, "declare") || Equal(index, "explain") || Equal(index, "note") || Equal(index, "announce") || Equal(index, "write") || Equal(index, "tweet");

    // Other verbs take a noun as their object: "..., called the mayor".
    public bool IsSaying(int index) => Equal(index, "said") || Equal(index, "says") || Equal(index, "added") || Equal(index, "explained") || Equal(index, "wrote");

    public bool EndsClause(int index) =>
        index >= _tokens.Length || _tokens[index].Sign is '.' or ',' || _tokens[index].Is(WordClass.Calendar | WordClass.Adverb)
        || (_tokens[index].IsWord && (Equal(index, "in") || Equal(index, "on") || Equal(index, "at") || Equal(index, "after") || Equal(index, "during") || Equal(index, "when")));

    /// <summary>"used the phrase": what is used is quoted behind it.</summary>
    public bool IsUse(int verb, int first) =>
        (Equal(verb, "used") || Equal(verb, "uses") || Equal(verb, "use") || Equal(verb, "coined") || Equal(verb, "invoked"))
        && first - verb is 2 or 3 or 4
        && (Equal(first - 1, "phrase") || Equal(first - 1, "term") || Equal(first - 1, "word") || Equal(first - 1, "words") || Equal(first - 1, "expression"));

    /// <summary>"stood up to counter that": the quotation right behind it tells that it is said.</summary>
    public bool IsPurpose(int verb, int first) =>
        _tokens[verb].Is(WordClass.CueBase) && verb > 0 && Equal(verb - 1, "to") && !_tokens[verb].Is(WordClass.NamingCue)
        && first - verb == 2 && (_tokens[verb + 1].Sign is ',' or ':' || Equal(verb + 1, "that"));

    public bool IsPassive(int verb)
    {
        for (int i = verb - 1; i >= 0 && i >= verb - 3 && _tokens[i].IsWord; i--)
        {
            if (Equal(i, "was") || Equal(i, "were") || Equal(i, "is") || Equal(i, "are") || Equal(i, "been") || Equal(i, "being") || Equal(i, "be"))
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
    public bool IsProgressive(int verb) => verb > 0 && (_tokens[verb - 1].Is(WordClass.Auxiliary) || (verb > 1 && _tokens[verb - 1].Is(WordClass.Adverb) && _tokens[verb - 2].Is(WordClass.Auxiliary)));

    public bool IsCueVerb(int index)
    {
        Token token = _tokens[index];
        if (token.Is(WordClass.Cue))
        {
            return IsFinite(index);
        }

        // "will continue to be"
        bool isContinuing = Equal(index, "continue") && index + 1 < _tokens.Length && Equal(index + 1, "to");
        if (!token.Is(WordClass.CueBase) || index == 0 || isContinuing)
        {
            return false;
        }

        Token before = _tokens[index - 1];
        if (Equal(index - 1, "to") && !IsSpeaking(index))
        {
            // "said the media are to blame": not everything that can be said is said.
            return false;
        }

        // "Brook and Hale call it slow"
        bool isJoint = before.IsCapital && index > 2 && Equal(index - 2, "and");
        return isJoint || before.Is(WordClass.Auxiliary | WordClass.Pronoun) || (before.Is(WordClass.Role) && _text[before.End - 1] == 's') || Equal(index, "say");
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
            return index + 1 < _tokens.Length && Equal(index + 1, "on");
        }

        // "his confused messages", "2013 comments"
        if (token.Is(WordClass.CueNoun) && index > 0 && IsAdjective(_tokens[index - 1]))
        {
            return false;
        }

        // Brook's proposed budget
        if (index > 1 && _tokens[index - 1].IsWord && _tokens[index - 1].Length == 1 && _tokens[index - 2].Sign is '\'' or '’')
        {
            return false;
        }

        return index == 0 || !_tokens[index - 1].IsWord || !_tokens[index - 1].Is(WordClass.Determiner | WordClass.Preposition)
            || _tokens[index - 1].Is(WordClass.Role | WordClass.Pronoun);
    }

    // By its ending; an adverb (-ly) or a participle behind an auxiliary is none.
    private bool IsAdjective(Token token)
    {
        if (!token.IsWord || token.IsCapital || token.Length < 4 || token.Is(WordClass.Role | WordClass.Organisation | WordClass.Adverb | WordClass.Auxiliary))
        {
            return token.IsWord && char.IsDigit(_text[token.Start]);
        }

        ReadOnlySpan<char> word = _text.AsSpan(token.Start, token.Length);
        return word.EndsWith("ed".AsSpan()) || word.EndsWith("ing".AsSpan()) || word.EndsWith("ive".AsSpan()) || word.EndsWith("al".AsSpan())
            || word.EndsWith("ic".AsSpan()) || word.EndsWith("ous".AsSpan()) || word.EndsWith("ful".AsSpan());
    }

    private bool IsGoing(int index) => Equal(index, "goes") || Equal(index, "went");

    public bool IsAccordingTo(int index) => index + 1 < _tokens.Length && Equal(index, "according") && Equal(index + 1, "to");

    public bool IsInTheWordsOf(int index) =>
        index + 3 < _tokens.Length && Equal(index, "in") && Equal(index + 1, "the") && Equal(index + 2, "words") && Equal(index + 3, "of");

    /// <summary>"I said": who writes the article is nobody in it.</summary>
    public bool IsNarrator(int index) => index >= 0 && index + 1 < _tokens.Length && _tokens[index].IsWord && Equal(index, "I");

    public int SkipAdverbs(int index)
    {
        while (index < _tokens.Length && _tokens[index].IsWord && _tokens[index].Is(WordClass.Adverb))
        {
            index++;
        }

        return index;
    }

    public bool IsSame(int index, int other) => _tokens[index].Block == _tokens[other].Block;

    public bool Equal(int index, string word) => _text.AsSpan(_tokens[index].Start, _tokens[index].Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}

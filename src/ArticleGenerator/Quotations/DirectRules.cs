using System.Collections.Immutable;

namespace ArticleGenerator.Quotations;

/// <summary>
/// The rules that find a speaker in the quotation's own sentence. Each has a name, which is the reason that an attribution
/// gives, and an example.
/// </summary>
internal sealed class DirectRules
{
    // In tokens: the longest way from a quotation to its cue verb.
    private const int WindowAfter = 32;
    private const int WindowBefore = 60;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly NounPhrase _phrases;
    private readonly SubjectFinder _subjects;
    private readonly ImmutableArray<QuotedSpan> _quotations;

    public DirectRules(string text, Token[] tokens, NounPhrase phrases, ImmutableArray<QuotedSpan> quotations)
    {
        _text = text;
        _tokens = tokens;
        _phrases = phrases;
        _subjects = new SubjectFinder(text, tokens, phrases);
        _quotations = quotations;
    }

    /// <param name="quotation">The quotation.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token.</param>
    public Attribution? Find(QuotedSpan quotation, int first, int last) =>
        Interview(first) ?? After(quotation, last) ?? Later(last) ?? Before(first) ?? PassiveAfter(last);

    /// <summary>What the quotation's last character says: whether its sentence goes on behind it.</summary>
    public static char LastCharacter(string text, QuotedSpan quotation)
    {
        int end = quotation.Outer.End - 1;
        while (end > quotation.Outer.Start && (Syntax.QuotationMarks.IsMark(text[end]) || text[end] == '`' || char.IsWhiteSpace(text[end])))
        {
            end--;
        }

        return text[end];
    }

    // "LINDQVIST: It still smells of diesel."
    private Attribution? Interview(int first)
    {
        int name = first;
        while (name < _tokens.Length && !_tokens[name].IsWord && _tokens[name].Quotation == _tokens[first].Quotation)
        {
            name++;
        }

        return name < _tokens.Length && _phrases.At(name) is { Kind: MentionKind.Name } mention && mention.First == name
            && mention.Last + 1 < _tokens.Length && _tokens[mention.Last + 1].Sign == ':' && _tokens[mention.Last + 1].Quotation == _tokens[first].Quotation
            ? new Attribution("interview", mention, -1)
            : null;
    }

    // The town has "no patience" for delays, Lindqvist said.
    private Attribution? Later(int last)
    {
        for (int i = last + 1; i < _tokens.Length && i - last < WindowAfter && IsSame(i, last) && _tokens[i].Sentence == _tokens[last].Sentence; i++)
        {
            if (_tokens[i].Sign != ',' || _tokens[i].Quotation >= 0 || i + 1 >= _tokens.Length || !IsSame(i + 1, last))
            {
                continue;
            }

            if (_tokens[i + 1].Is(WordClass.Cue) && !_tokens[i + 1].IsCapital && i + 2 < _tokens.Length && _phrases.At(i + 2) is { Kind: not MentionKind.Pronoun } inverted
                && _tokens[i + 1].Sentence == _tokens[inverted.Last].Sentence && IsSaying(i + 1))
            {
                return new Attribution("cue-later-inverted", inverted, i + 1);
            }

            if (_phrases.At(i + 1) is not { } subject)
            {
                continue;
            }

            int verb = subject.Last + 1;
            if (verb < _tokens.Length && IsSame(verb, last) && _tokens[verb].IsWord && IsCueVerb(verb) && EndsClause(verb + 1))
            {
                return new Attribution("cue-later", subject, verb);
            }
        }

        return null;
    }

    private bool IsSpeaking(int index) =>
        Equal(index, "say") || Equal(index, "tell") || Equal(index, "call") || Equal(index, "describe") || Equal(index, "add") || Equal(index, "ask")
        || Equal(index, "declare") || Equal(index, "explain") || Equal(index, "note") || Equal(index, "announce") || Equal(index, "write") || Equal(index, "tweet");

    // Other verbs take a noun as their object: "..., called the mayor".
    private bool IsSaying(int index) => Equal(index, "said") || Equal(index, "says") || Equal(index, "added") || Equal(index, "explained");

    private bool EndsClause(int index) =>
        index >= _tokens.Length || _tokens[index].Sign is '.' or ',' || _tokens[index].Is(WordClass.Calendar | WordClass.Adverb)
        || (_tokens[index].IsWord && (Equal(index, "in") || Equal(index, "on") || Equal(index, "at")));

    private Attribution? After(QuotedSpan quotation, int last)
    {
        char end = LastCharacter(_text, quotation);
        int i = last + 1;
        bool hasComma = end == ',';
        bool hasDash = false;
        while (i < _tokens.Length && IsSame(i, last) && (_tokens[i].Sign is ',' or '—' or '–' or '-' or '―' or ')' || (_tokens[i].Start == _tokens[last].End && Syntax.QuotationMarks.IsMark(_tokens[i].Sign))))
        {
            hasComma |= _tokens[i].Sign is ',' or '—' or '–';
            hasDash |= _tokens[i].Sign is '—' or '–' or '-' or '―';
            i++;
        }

        if (i >= _tokens.Length || !IsSame(i, last) || _tokens[i].Quotation >= 0 || !_tokens[i].IsWord)
        {
            return null;
        }

        // "It still smells of diesel." — Mara Lindqvist
        if (hasDash && _phrases.At(i) is { Kind: MentionKind.Name } signature && EndsBlock(signature.Last + 1))
        {
            return new Attribution("signature", signature, -1);
        }

        if (IsAccordingTo(i) && !_tokens[i].IsCapital)
        {
            return _phrases.At(i + 2) is { } source ? new Attribution("according-to", source, i) : null;
        }

        // "It still smells of diesel," said Mara Lindqvist.
        if (IsFinite(i) && !_tokens[i].IsCapital && (end is ',' or '?' or '!' or '…' or '—' or '-' || hasComma || end == '.'))
        {
            return _phrases.At(SkipAdverbs(i + 1)) is { } subject ? new Attribution("cue-after-inverted", subject, i) : null;
        }

        return hasComma || end is ',' or '?' or '!' or '.' or '…' or '—' or '-' ? SubjectThenCue(i, end) : null;
    }

    // "It still smells of diesel," Lindqvist, who has run it since 2019, said with a grin.
    private Attribution? SubjectThenCue(int index, char end)
    {
        if (_phrases.At(index) is not { } subject)
        {
            return null;
        }

        int window = end == '.' ? 3 : WindowAfter;
        for (int i = subject.Last + 1; i < _tokens.Length && i - subject.Last <= window && IsSame(i, index); i++)
        {
            Token token = _tokens[i];
            if (token.Quotation >= 0 || token.Sign is ';' or ':' || token.Sentence != _tokens[index].Sentence)
            {
                return null;
            }

            if (token.IsWord && (IsCueVerb(i) || (i == subject.Last + 1 && token.Is(WordClass.CueBase) && subject.Kind == MentionKind.Description)))
            {
                return _tokens[i - 1].Is(WordClass.Relative) ? null : new Attribution("cue-after", subject, i);
            }
        }

        return null;
    }

    private Attribution? Before(int first)
    {
        int start = SentenceStart(first);
        if (start == first)
        {
            return null;
        }

        int stop = Math.Max(start, first - WindowBefore);
        for (int i = first - 1; i >= stop; i--)
        {
            Token token = _tokens[i];
            if (!token.IsWord || token.Quotation >= 0)
            {
                continue;
            }

            if (IsAccordingTo(i) && _phrases.At(i + 2) is { } source)
            {
                return new Attribution("according-to", source, i);
            }

            if (!IsCueVerb(i) && !token.Is(WordClass.CueParticiple))
            {
                continue;
            }

            // "the senator who is challenging the mayor": a verb of another clause, unless its clause has the quotation.
            if (IsRelative(i) && first - i > 4)
            {
                continue;
            }

            if (IsPassive(i))
            {
                // described by Brook as "a nuisance"; was quoted as saying "..."
                if (By(i + 1, first) is { } agent)
                {
                    return new Attribution("passive-by", agent, i);
                }

                if (!Equal(i, "quoted") && !Equal(i, "expected"))
                {
                    return null;
                }
            }

            Mention? subject = Inverted(i, start) ?? _subjects.Find(i, start, token.Is(WordClass.CueParticiple) && !token.Is(WordClass.Cue) && !IsProgressive(i));
            if (subject is not null)
            {
                return new Attribution("cue-before", subject, i);
            }
        }

        return Colon(first, start);
    }

    // Said Lindqvist: "It still smells of diesel."
    // "We know," said Lindqvist, "and we do not care."
    private Mention? Inverted(int verb, int start)
    {
        bool isBehindQuotation = verb > start && (_tokens[verb - 1].Quotation >= 0 || (_tokens[verb - 1].Sign == ',' && verb > start + 1 && _tokens[verb - 2].Quotation >= 0));
        return verb == start || isBehindQuotation ? _phrases.At(SkipAdverbs(verb + 1)) : null;
    }

    // Lindqvist: "It still smells of diesel."
    private Attribution? Colon(int first, int start)
    {
        const int LongestName = 6;
        if (_tokens[first - 1].Sign != ':')
        {
            return null;
        }

        for (int i = Math.Max(start, first - 1 - LongestName); i < first - 1; i++)
        {
            if (_phrases.At(i) is { } name && name.Last == first - 2)
            {
                return new Attribution("colon", name, -1);
            }
        }

        return null;
    }

    // "a nuisance" was how it was described by Brook
    private Attribution? PassiveAfter(int last)
    {
        int i = last + 1;
        return i < _tokens.Length && IsSame(i, last) && Equal(i, "by") && _phrases.At(i + 1) is { Kind: not MentionKind.Description } agent
            ? new Attribution("by-after", agent, i)
            : null;
    }

    private Mention? By(int from, int end)
    {
        for (int i = from; i < end && i < from + 12; i++)
        {
            if (_tokens[i].IsWord && Equal(i, "by"))
            {
                return _phrases.At(i + 1);
            }
        }

        return null;
    }

    private bool IsPassive(int verb)
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

    private bool IsRelative(int verb)
    {
        int i = verb - 1;
        while (i > 0 && _tokens[i].IsWord && _tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            i--;
        }

        return i >= 0 && _tokens[i].Is(WordClass.Relative);
    }

    // "is telling", "was saying": with an auxiliary it has a subject of its own.
    private bool IsProgressive(int verb) => verb > 0 && (_tokens[verb - 1].Is(WordClass.Auxiliary) || (verb > 1 && _tokens[verb - 1].Is(WordClass.Adverb) && _tokens[verb - 2].Is(WordClass.Auxiliary)));

    private bool IsCueVerb(int index)
    {
        Token token = _tokens[index];
        if (token.Is(WordClass.Cue))
        {
            return IsFinite(index);
        }

        if (!token.Is(WordClass.CueBase) || index == 0)
        {
            return false;
        }

        Token before = _tokens[index - 1];
        if (Equal(index - 1, "to") && !IsSpeaking(index))
        {
            // "said the media are to blame": not everything that can be said is said.
            return false;
        }

        return before.Is(WordClass.Auxiliary | WordClass.Pronoun) || (before.Is(WordClass.Role) && _text[before.End - 1] == 's') || Equal(index, "say");
    }

    // "the reports", "of claims": what could be a verb is a noun.
    private bool IsFinite(int index)
    {
        Token token = _tokens[index];
        if (!token.Is(WordClass.Cue))
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

    private bool IsAccordingTo(int index) => index + 1 < _tokens.Length && Equal(index, "according") && Equal(index + 1, "to");

    private int SkipAdverbs(int index)
    {
        while (index < _tokens.Length && _tokens[index].IsWord && _tokens[index].Is(WordClass.Adverb))
        {
            index++;
        }

        return index;
    }

    /// <summary>The first token of the sentence that a quotation stands in; a quotation that ends a sentence ends it, too.</summary>
    private int SentenceStart(int first)
    {
        int i = first;
        while (i > 0 && first - i < WindowBefore && IsSame(i - 1, first) && _tokens[i - 1].Sentence == _tokens[first].Sentence)
        {
            if (_tokens[i - 1].Quotation >= 0 && _tokens[i - 1].Quotation != _tokens[first].Quotation
                && _tokens[i].Quotation < 0
                && LastCharacter(_text, _quotations[_tokens[i - 1].Quotation]) is '.' or '!' or '?' && (_tokens[i].IsCapital || i == first))
            {
                return i;
            }

            if (IsDatelineDash(i - 1))
            {
                return i;
            }

            i--;
        }

        return i;
    }

    // HARROW BAY (Herald) — The council
    private bool IsDatelineDash(int index)
    {
        const int LongestDateline = 14;
        if (_tokens[index].Sign is not ('—' or '–' or '-'))
        {
            return false;
        }

        int start = index;
        while (start > 0 && IsSame(start - 1, index) && index - start <= LongestDateline)
        {
            start--;
        }

        return index - start < LongestDateline && (start == 0 || !IsSame(start - 1, index)) && IsCapitals(_tokens[start]);
    }

    private bool IsCapitals(Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (!char.IsUpper(_text[i]))
            {
                return false;
            }
        }

        return token.Length > 2;
    }

    private bool EndsBlock(int index) =>
        index >= _tokens.Length || !IsSame(index, index - 1) || (_tokens[index].Sign is '.' or ',' && (index + 1 >= _tokens.Length || !IsSame(index + 1, index)));

    private bool IsSame(int index, int other) => _tokens[index].Block == _tokens[other].Block;

    private bool Equal(int index, string word) => _text.AsSpan(_tokens[index].Start, _tokens[index].Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}

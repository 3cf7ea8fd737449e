using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>The rules for a speaker who is named behind the quotation.</summary>
internal sealed class RulesBehind
{
    // In tokens: the longest way from a quotation to its cue verb.
    private const int Window = 32;

    private const int MostMarks = 6;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly CueReader _cues;

    public RulesBehind(string text, TokenList tokens, NounPhrase phrases, CueReader cues)
    {
        _text = text;
        _tokens = tokens;
        _phrases = phrases;
        _cues = cues;
    }

    public Attribution? After(QuotedSpan quotation, int last)
    {
        char end = DirectRules.LastCharacter(_text, quotation);
        int i = last + 1;
        bool hasComma = end == ',';
        bool hasDash = false;
        while (i < _tokens.Length && _cues.IsSame(i, last)
            && (_tokens[i].Sign is ',' or '—' or '–' or '-' or '―' or ')'
            || (_tokens[i].Start == _tokens[last].End && Syntax.QuotationMarks.IsMark(_tokens[i].Sign))))
        {
            hasComma |= _tokens[i].Sign is ',' or '—' or '–';
            hasDash |= _tokens[i].Sign is '—' or '–' or '-' or '―';
            i++;
        }

        if (i >= _tokens.Length || !_cues.IsSame(i, last) || _tokens[i].Quotation >= 0 || !_tokens[i].IsWord)
        {
            return null;
        }

        // "It still smells of diesel." — Mara Lindqvist
        if (hasDash && _phrases.SpeakerAt(i) is { Kind: MentionKind.Name } signature && EndsBlock(signature.Last + 1))
        {
            return new Attribution("signature", signature, -1);
        }

        if (_cues.IsAccordingTo(i) && !_tokens[i].IsCapital)
        {
            return _phrases.SpeakerAt(i + 2) is { } source ? new Attribution("according-to", source, i) : null;
        }

        // "It still smells of diesel," said Mara Lindqvist.
        if (_cues.IsFinite(i) && !_tokens[i].IsCapital
            && (end is ',' or '?' or '!' or '…' or '—' or '-' || hasComma || end == '.'))
        {
            return _phrases.SpeakerAt(_cues.SkipAdverbs(i + 1)) is { } subject
                ? new Attribution("cue-after-inverted", subject, i) : null;
        }

        return hasComma || end is ',' or '?' or '!' or '.' or '…' or '—' or '-'
            ? SubjectThenCue(i, end, endsSentence: end == '.' && !hasComma && _tokens[i].IsCapital) : WithoutComma(i);
    }

    /// <summary>"It is a very slow bridge," as Lindqvist put it.</summary>
    public Attribution? AsPut(QuotedSpan quotation, int last)
    {
        int i = SkipMarks(last + 1);
        bool hasComma = DirectRules.LastCharacter(_text, quotation) == ','
            || (i < _tokens.Length && _tokens[i - 1].Sign == ',');
        return hasComma && i + 1 < _tokens.Length && _cues.IsSame(i, last) && _tokens[i].Quotation < 0
            && _tokens.Is(i, "as")
            && SubjectThenCue(i + 1, ',', endsSentence: false) is { } quoted
            ? quoted with { Rule = "as-put" }
            : null;
    }

    private int SkipMarks(int index)
    {
        // No more than a comma and a few closing marks: a text of nothing but signs would be walked through for each
        // quotation.
        int end = Math.Min(_tokens.Length, index + MostMarks);
        while (index < end && _cues.IsSame(index, index - 1) && !_tokens[index].IsWord
            && _tokens[index].Start == _tokens[index - 1].End)
        {
            index++;
        }

        return index;
    }

    /// <summary>
    /// "It still smells of diesel." Lindqvist said it always would: a sentence of its own, so only where nothing nearer
    /// names somebody.
    /// </summary>
    public Attribution? NextSentence(QuotedSpan quotation, int last)
    {
        int i = SkipMarks(last + 1);
        return DirectRules.LastCharacter(_text, quotation) == '.' && i < _tokens.Length && _cues.IsSame(i, last)
            && _tokens[i].Quotation < 0 && _tokens[i].IsCapital
            ? SubjectThenCue(i, '.', endsSentence: false)
            : null;
    }

    // "It still smells of diesel" Lindqvist said: the comma is forgotten, but name and verb stand side by side.
    private Attribution? WithoutComma(int index)
    {
        if (_cues.IsFinite(index) && _cues.IsSaying(index)
            && _phrases.SpeakerAt(index + 1) is { Kind: MentionKind.Name } inverted)
        {
            return new Attribution("cue-after-inverted", inverted, index);
        }

        return _phrases.SpeakerAt(index) is { Kind: not MentionKind.Description } subject
            && subject.Last + 1 < _tokens.Length
            && _cues.IsSame(subject.Last + 1, index) && _tokens[subject.Last + 1].Is(WordClass.Cue)
            && _cues.EndsClause(subject.Last + 2)
            ? new Attribution("cue-after", subject, subject.Last + 1)
            : null;
    }

    // The town has "no patience" for delays, Lindqvist said.
    public Attribution? Later(int last)
    {
        for (int i = last + 1;
            i < _tokens.Length && i - last < Window && _cues.IsSame(i, last)
            && _tokens[i].Sentence == _tokens[last].Sentence; i++)
        {
            if (_tokens[i].Sign != ',' || _tokens[i].Quotation >= 0 || i + 1 >= _tokens.Length
                || !_cues.IsSame(i + 1, last))
            {
                continue;
            }

            if (_tokens[i + 1].Is(WordClass.Cue) && !_tokens[i + 1].IsCapital && i + 2 < _tokens.Length
                && _phrases.SpeakerAt(i + 2) is { Kind: not MentionKind.Pronoun } inverted
                && _tokens[i + 1].Sentence == _tokens[inverted.Last].Sentence && _cues.IsSaying(i + 1))
            {
                return new Attribution("cue-later-inverted", inverted, i + 1);
            }

            if (_phrases.SpeakerAt(i + 1) is not { } subject)
            {
                continue;
            }

            int verb = subject.Last + 1;
            if (verb < _tokens.Length && _cues.IsSame(verb, last) && _tokens[verb].IsWord && _cues.IsCueVerb(verb)
                && _cues.EndsClause(verb + 1))
            {
                return new Attribution("cue-later", subject, verb);
            }
        }

        return null;
    }

    // Twice it was called "a very slow bridge" by Brook; but "Night Boats" by Brook is a song.
    public Attribution? PassiveAfter(int first, int last)
    {
        int i = last + 1;
        return char.IsLower(_text[_tokens[first].IsWord ? _tokens[first].Start : _tokens[first].End])
            && i < _tokens.Length && _cues.IsSame(i, last) && _tokens.Is(i, "by")
            && _phrases.SpeakerAt(i + 1) is { Kind: not MentionKind.Description } agent
            ? new Attribution("by-after", agent, i)
            : null;
    }

    // "It still smells of diesel," Lindqvist, who has run it since 2019, said with a grin.
    private Attribution? SubjectThenCue(int index, char end, bool endsSentence)
    {
        // "It smells," I said.
        if (_cues.IsNarrator(index) && _cues.IsSame(index + 1, index) && _cues.IsCueVerb(index + 1))
        {
            return new Attribution("cue-after", Mention.Nobody, index + 1);
        }

        if (_phrases.SpeakerAt(index) is not { } subject)
        {
            return null;
        }

        int window = end == '.' ? 3 : Window;
        for (int i = subject.Last + 1; i < _tokens.Length && i - subject.Last <= window && _cues.IsSame(i, index); i++)
        {
            Token token = _tokens[i];
            if (token.Quotation >= 0 || token.Sign is ';' or ':' || token.Sentence != _tokens[index].Sentence)
            {
                return null;
            }

            // "many options appear, said Dora Finch": it does something else.
            if (i == subject.Last + 1 && subject.Kind == MentionKind.Description && token.Is(WordClass.Verb)
                && !token.Is(WordClass.Cue))
            {
                return null;
            }

            if (token.IsWord
                && (_cues.IsCueVerb(i)
                || (i == subject.Last + 1 && token.Is(WordClass.CueBase) && subject.Kind == MentionKind.Description)))
            {
                // "... of diesel." Lindqvist said it would: another sentence, which says something else.
                bool isOther = endsSentence && !_cues.EndsClause(i + 1);
                return _tokens[i - 1].Is(WordClass.Relative) || isOther || _cues.NamesWhatFollows(i) ? null
                    : new Attribution("cue-after", subject, i);
            }
        }

        return null;
    }

    private bool EndsBlock(int index) =>
        index >= _tokens.Length || !_cues.IsSame(index, index - 1)
            || (_tokens[index].Sign is '.' or ',' && (index + 1 >= _tokens.Length || !_cues.IsSame(index + 1, index)));
}

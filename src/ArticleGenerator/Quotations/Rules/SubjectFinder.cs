using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Finds the subject of a cue verb among what stands before it in its sentence. Every noun phrase gets points for what
/// subjects have, and loses some for what they have not; the best one is taken, if it has any.
/// </summary>
internal sealed class SubjectFinder
{
    // In tokens; longer sentences are looked at from here on.
    private const int Window = 60;

    // In tokens: "said in a statement on Friday, adding".
    private const int LongestWayToParticiple = 10;

    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly string _text;

    public SubjectFinder(string text, TokenList tokens, NounPhrase phrases)
    {
        _text = text;
        _tokens = tokens;
        _phrases = phrases;
    }

    /// <param name="verb">The verb's token.</param>
    /// <param name="start">The first token of its sentence.</param>
    /// <param name="isParticiple">Whether it is a form in -ing, whose subject is that of the whole sentence.</param>
    public Mention? Find(int verb, int start, bool isParticiple)
    {
        if (isParticiple && SpeakerBefore(verb, start) is { } speaker)
        {
            return speaker;
        }

        Mention? best = null;
        Mention? previous = null;
        bool previousBegins = false;
        int bestScore = 0;
        bool isFirst = true;
        int first = Math.Max(start, verb - Window);
        for (int i = first; i < verb; i++)
        {
            if (_tokens[i].Quotation >= 0 || !_tokens[i].IsWord || _phrases.At(i) is not { } phrase
                || phrase.Last >= verb)
            {
                continue;
            }

            int score = _phrases.MayBeSomebody(phrase) ? Score(phrase, i, verb, first, isFirst, isParticiple) : 0;
            if (score > 0 && (score > bestScore || (score == bestScore && best is not null && !isParticiple)))
            {
                // "Lindqvist and Brook said": the first of them speaks for both.
                best = previous is not null && previousBegins
                    && _tokens.Is(i - 1, ConjunctionWords.And) && previous.Last == i - 2
                    ? previous : phrase;
                bestScore = score;
            }

            previous = phrase.Kind == MentionKind.Description ? null : phrase;
            previousBegins = i == first || _tokens[i - 1].Sign == ',';
            isFirst = false;
            i = phrase.Last;
        }

        return best;
    }

    // "The ferry will be late, Lindqvist said on Friday, adding that": who said it adds it, whatever the sentence is
    // about.
    private Mention? SpeakerBefore(int participle, int start)
    {
        if (participle - 1 <= start || _tokens[participle - 1].Sign != ',')
        {
            return null;
        }

        int verb = participle - 2;
        while (verb > start && participle - verb <= LongestWayToParticiple && _tokens[verb].IsWord
            && !_tokens[verb].Is(WordClass.Cue))
        {
            verb--;
        }

        return verb > start && _tokens[verb].IsWord && _tokens[verb].Is(WordClass.Cue)
            && Find(verb, start, isParticiple: false) is { } subject
            && subject.Last == verb - 1 && subject.First > start && _tokens[subject.First - 1].Sign == ','
            ? subject
            : null;
    }

    private int Score(Mention phrase, int index, int verb, int start, bool isFirst, bool isParticiple)
    {
        int score = phrase.Kind switch
        {
            MentionKind.Pronoun => 4,
            MentionKind.Name => 3,
            _ => 1,
        };
        score -= _phrases.IsSomebody(phrase) ? 0 : 1;
        score -= IsTime(phrase) ? 7 : 0;

        // "Ada Brook, a skipper and one of ten who vote, said": what she is, too.
        score -= index > start && phrase.Kind == MentionKind.Description && _tokens.Is(index, DeterminerWords.One)
            && _tokens.Is(index - 1, ConjunctionWords.And) ? 8 : 0;
        score -= IsStateOfTown(phrase, start) ? 8 : 0;

        Token before = index > start ? _tokens[index - 1] : default;
        bool beginsClause = index == start || before.Sign is ',' or ':' or ';' or '—' or '–' || before.Quotation >= 0
            || (before.Is(WordClass.Relative) && !isParticiple && phrase.Kind == MentionKind.Name)
            || (before.Is(WordClass.Conjunction) && !IsWithinName(index, phrase));
        score += isFirst ? 2 : 0;
        bool isAs = before.Length == 2 && _text[before.Start] is 'a' or 'A' && _text[before.Start + 1] == 's';

        // "It is time for Lindqvist to speak, after dismissing it": who is to do something is a subject.
        bool isFor = index > start && phrase.Last + 1 < verb && _tokens.Is(index - 1, PrepositionWords.For)
            && _tokens.Is(phrase.Last + 1, PrepositionWords.To);
        score -= index > start && before.Is(WordClass.Preposition) && !before.Is(WordClass.Conjunction) && !isAs
            && !isFor ? 8 : 0;
        score += beginsClause || isAs ? 4 : 0;
        score -= index > start && before.Is(WordClass.Cue | WordClass.CueBase) && !before.Is(WordClass.Role) ? 6 : 0;

        if (isParticiple)
        {
            // "footage of Brook asking": the one right before the verb is its subject, whatever else is.
            // "on Brook's page reading" has not.
            score += phrase.Kind == MentionKind.Name ? 1 : 0;
            if (phrase.Kind == MentionKind.Description && _tokens[index].Is(WordClass.Determiner)
                && IsGoingOn(phrase.Last + 1, verb) && _phrases.IsSomebody(phrase))
            {
                return score + 16;
            }

            bool isOwn = phrase.Last == verb - 1 && phrase.Kind != MentionKind.Description
                && (!before.Is(WordClass.Preposition) || IsWithOrOf(before));
            return isOwn ? score + 16 : score;
        }

        if (IsJoined(BehindBrackets(phrase.Last + 1, verb), verb) || IsTitledBehind(phrase, verb))
        {
            return score + 8;
        }

        // "the chair, who has led the council since 2019, said": between two commas
        int behind = BehindBrackets(phrase.Last + 1, verb);
        int closing = verb - 1;
        while (closing > behind && _tokens[closing].IsWord
            && (_tokens[closing].Is(WordClass.Auxiliary | WordClass.Adverb) || _tokens.EndsWithLy(closing)))
        {
            closing--;
        }

        bool isSetOff = behind < closing && _tokens[behind].Sign == ',' && _tokens[closing].Sign == ',';
        bool hasRelative = behind < verb && _tokens[behind].Is(WordClass.Relative);
        score += isSetOff ? 7 : 0;
        score += hasRelative ? 3 : 0;
        return score - Math.Min((verb - phrase.Last) / 6, 4);
    }

    // "Mara Lindqvist, president and captain of the Harrow Ferry Company said": where the second comma is forgotten.
    private bool IsTitledBehind(Mention phrase, int verb)
    {
        const int LongestOffice = 14;
        int comma = phrase.Last + 1;
        if (phrase.Kind != MentionKind.Name || comma + 1 >= verb || verb - comma > LongestOffice
            || _tokens[comma].Sign != ',' || !_tokens[comma + 1].Is(WordClass.Role))
        {
            return false;
        }

        int i = comma + 1;
        while (i < verb && _tokens[i].IsWord
            && (_tokens[i].IsCapital
            || _tokens[i].Is(WordClass.Role | WordClass.Title | WordClass.Preposition | WordClass.Determiner)
            || _tokens.Is(i, ConjunctionWords.And)))
        {
            i++;
        }

        return i == verb;
    }

    // "in Springfield, Vermont and explained"
    private bool IsStateOfTown(Mention phrase, int start) =>
        phrase.Kind == MentionKind.Name && phrase.First == phrase.Last && phrase.First - 2 >= start
            && _tokens[phrase.First].Is(WordClass.Place)
        && _tokens[phrase.First - 1].Sign == ',' && _tokens[phrase.First - 2].IsCapital;

    // "remembered her father coming back into the room saying": one participle behind the other.
    private bool IsGoingOn(int from, int verb)
    {
        const int Longest = 10;
        if (from >= verb || verb - from > Longest || !_tokens[from].IsWord || _tokens[from].Length < 5
            || !_tokens.Word(from).EndsWith("ing".AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = from; i < verb; i++)
        {
            if (!_tokens[i].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    // the Museum of Harbours and Culture
    private bool IsWithinName(int index, Mention phrase) =>
        phrase.Kind == MentionKind.Name && phrase.First == phrase.Last && index > 1 && _tokens[index - 2].IsCapital
            && _tokens.Is(index - 1, ConjunctionWords.And);

    private bool IsWithOrOf(Token token) =>
        token.Length is 2 or 4 && _text[token.Start] is 'w' or 'W' or 'o' or 'O' && _text[token.End - 1] is 'h' or 'f';

    // Ada Brook (Harrow), chair of the board, said
    private int BehindBrackets(int index, int verb)
    {
        if (index >= verb || _tokens[index].Sign != '(')
        {
            return index;
        }

        int close = index;
        while (close < verb && _tokens[close].Sign != ')')
        {
            close++;
        }

        return close + 1;
    }

    // "A few days later", "hours earlier"
    private bool IsTime(Mention phrase) =>
        phrase.Kind != MentionKind.Pronoun && phrase.Last + 2 < _tokens.Length && _tokens[phrase.Last + 2].Sign == ','
        && _tokens[phrase.Last + 1].Is(WordClass.Adverb)
        && (phrase.Kind == MentionKind.Description || _text[_tokens[phrase.Last].End - 1] == 's');

    // Nothing but auxiliaries and adverbs between the subject and its verb.
    private bool IsJoined(int from, int verb)
    {
        for (int i = from; i < verb; i++)
        {
            if (!_tokens[i].IsWord || !(_tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb) || _tokens.EndsWithLy(i)))
            {
                return false;
            }
        }

        return true;
    }
}

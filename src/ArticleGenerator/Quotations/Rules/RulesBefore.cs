using System.Collections.Immutable;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>The rules for a speaker who is named before the quotation, in its sentence.</summary>
internal sealed class RulesBefore
{
    // In tokens.
    private const int Window = 60;
    private const int LongestPassive = 4;

    private readonly ImmutableArray<BlockSyntax> _blocks;
    private readonly TokenList _tokens;
    private readonly NounPhrase _phrases;
    private readonly SubjectFinder _subjects;
    private readonly CueReader _cues;
    private readonly SentenceStarts _starts;
    private readonly NounCues _nouns;
    private readonly OuterClause _outer;

    public RulesBefore(
        ImmutableArray<BlockSyntax> blocks, TokenList tokens, NounPhrase phrases, SubjectFinder subjects,
            CueReader cues, SentenceStarts starts, NounCues nouns)
    {
        _blocks = blocks;
        _tokens = tokens;
        _phrases = phrases;
        _subjects = subjects;
        _cues = cues;
        _starts = starts;
        _nouns = nouns;
        _outer = new OuterClause(tokens, phrases, subjects, cues);
    }

    /// <summary>
    /// The ferry left to shouts of "No more diesel!": nobody's by name, unless they answered or broke into it.
    /// </summary>
    public Attribution? Shouted(int first)
    {
        const int LongestWay = 5;
        int noun = first - 2;
        if (noun < 0 || _tokens[noun].Block != _tokens[first].Block || !_tokens.Is(noun + 1, "of")
            || !_tokens[noun].Is(WordClass.ShoutNoun))
        {
            return null;
        }

        int start = _starts.Find(first);
        for (int i = noun - 1; i > start && noun - i < LongestWay; i--)
        {
            if (_tokens[i].IsWord && _tokens[i].Quotation < 0 && _cues.IsCueVerb(i))
            {
                return _subjects.Find(i, start, isParticiple: false) is { } subject
                    ? new Attribution("cue-before", subject, i) : null;
            }
        }

        return new Attribution("shouted", Mention.Nobody, noun);
    }

    public Attribution? Before(int first)
    {
        int start = _starts.Find(first);
        if (start == first)
        {
            return null;
        }

        if (Label(start, first) is { } label)
        {
            return label;
        }

        int relative = -1;
        int stop = Math.Max(start, first - Window);
        for (int i = first - 1; i >= stop; i--)
        {
            Token token = _tokens[i];
            if (!token.IsWord || token.Quotation >= 0)
            {
                continue;
            }

            if (_cues.IsAccordingTo(i) && _phrases.SpeakerAt(i + 2) is { } source)
            {
                return new Attribution("according-to", source, i);
            }

            // It is, in the words of Lindqvist, "a very slow bridge."
            if (_cues.IsInTheWordsOf(i) && _phrases.SpeakerAt(i + 4) is { } author
                && IsBesideQuotation(author.Last + 1, first))
            {
                return new Attribution("according-to", author, i);
            }

            if (!_cues.IsCueVerb(i) && !token.Is(WordClass.CueParticiple) && !_cues.IsUse(i, first)
                && !_cues.IsPurpose(i, first))
            {
                continue;
            }

            // "the senator who is challenging the mayor": a verb of another clause, unless its clause has the
            // quotation.
            if (_cues.IsRelative(i) && OfThing(i, first, start) is { } thing)
            {
                return thing;
            }

            if (_cues.IsRelative(i) && first - i > 4)
            {
                relative = relative < 0 ? i : relative;
                continue;
            }

            if (_cues.IsPassive(i))
            {
                // described by Brook as "a nuisance"; was quoted as saying "..."
                if (By(i + 1, first) is { } agent)
                {
                    return new Attribution("passive-by", agent, i);
                }

                // What was only said to be so far from the quotation does not concern it.
                if (first - i > LongestPassive)
                {
                    continue;
                }

                // "was criticised as "a very slow bridge"": somebody's words, but nobody says whose.
                if (!_tokens.Is(i, "quoted") && !_tokens.Is(i, "expected"))
                {
                    return token.Is(WordClass.NamingCue) ? null : new Attribution("passive", Mention.Nobody, i);
                }
            }

            // booed by Lindqvist, who called it "a nuisance"
            bool isParticiple = token.Is(WordClass.CueParticiple) && !token.Is(WordClass.Cue)
                && !_cues.IsProgressive(i);
            Mention? subject = (token.Is(WordClass.Cue) ? Inverted(i, start) : null)
                ?? (_cues.IsRelative(i) ? Antecedent(i, start) : null)
                ?? _subjects.Find(i, start, isParticiple);
            if (IsNamedThing(i, first))
            {
                return null;
            }

            if (subject is not null && _outer.IsCircumstance(subject, i, first))
            {
                continue;
            }

            if (subject is not null)
            {
                return _outer.Around(i, start)
                    ?? new Attribution("cue-before", Described(subject, start) ?? subject, i);
            }
        }

        return Colon(first, start) ?? Noun(first, start, stop) ?? Relative(relative, first, start);
    }

    // It was good for Lindqvist, who warned on Friday that it was "a very slow bridge": where nothing closes the clause
    // before.
    private Attribution? Relative(int verb, int first, int start)
    {
        for (int i = verb + 1; verb >= 0 && i < first; i++)
        {
            if (_tokens[i].Sign == ',')
            {
                return null;
            }
        }

        return verb >= 0 && (Antecedent(verb, start) ?? _subjects.Find(verb, start, isParticiple: false)) is { } subject
            ? new Attribution("cue-before", subject, verb)
            : null;
    }

    // "Lindqvist, "; "Lindqvist, QC, "
    private bool IsBesideQuotation(int index, int first)
    {
        const int Longest = 5;
        int i = index;
        while (i < first && (_tokens[i].Sign == ',' || _tokens[i].IsCapital || _tokens[i].Is(WordClass.Adverb)))
        {
            i++;
        }

        return i == first && first - index <= Longest;
    }

    // "a pact, which states that a tug comes by "the next tide"": the pact says it, and not who signed it.
    private Attribution? OfThing(int verb, int first, int start)
    {
        int which = verb;
        while (which > start && !_tokens[which].Is(WordClass.Relative))
        {
            which--;
        }

        for (int i = verb + 1; i < first; i++)
        {
            if (_tokens[i].Sign == ',')
            {
                return null;
            }
        }

        int last = which - 1 > start && _tokens[which - 1].Sign == ',' ? which - 2 : which - 1;
        if (!_tokens.Is(which, "which") || last <= start || (_tokens[last].IsCapital && _tokens[last].Quotation < 0))
        {
            return null;
        }

        return new Attribution(
            "of-thing", (_tokens[last].Quotation < 0 ? Thing(last, start) : null) ?? Mention.Nobody, verb);
    }

    // The words with their article that end at a token, if they are a document or an organisation.
    private Mention? Thing(int last, int start)
    {
        const int Longest = 6;
        for (int i = last; i >= start && last - i < Longest && _tokens[i].IsWord; i--)
        {
            if (_tokens[i].Is(WordClass.Determiner))
            {
                return _phrases.At(i) is { Kind: MentionKind.Description } thing && thing.Last >= last
                    && _phrases.IsSomebody(thing) ? thing : null;
            }
        }

        return null;
    }

    // The name right before "who", whatever stands before it: "a word from Lindqvist, who".
    private Mention? Antecedent(int verb, int start)
    {
        const int LongestName = 6;
        int last = verb;
        while (last > start && !_tokens[last].Is(WordClass.Relative))
        {
            last--;
        }

        last -= last - 1 > start && _tokens[last - 1].Sign == ',' ? 2 : 1;
        for (int i = last; i >= start && last - i < LongestName; i--)
        {
            if (_phrases.NameAt(i) is { } name)
            {
                return name.Last == last ? name : null;
            }
        }

        return null;
    }

    // The board's spokesman declined to speak of what he called "a slow bridge": he is the spokesman.
    private Mention? Described(Mention subject, int start) =>
        subject.Kind == MentionKind.Pronoun && subject.First > start && _tokens.Is(subject.First - 1, "what")
        && _phrases.SpeakerAt(start) is { Kind: MentionKind.Description } described
        && _phrases.HasRole(described.First, described.Last)
            ? described
            : null;

    // The town grew tired of Lindqvist's claim that it was "no bridge at all": only where no verb says it of somebody
    // else.
    private Attribution? Noun(int first, int start, int stop)
    {
        for (int i = first - 1; i >= stop; i--)
        {
            if (_tokens[i].IsWord && _tokens[i].Quotation < 0 && _nouns.OwnerOf(i, start, first) is { } owner)
            {
                return new Attribution("noun-before", owner, i);
            }
        }

        return null;
    }

    // "a proposal called "Night Boats"": named by nobody; but "what Lindqvist called "a slow bridge"".
    private bool IsNamedThing(int verb, int first)
    {
        if (!_tokens[verb].Is(WordClass.NamingCue) || verb == 0)
        {
            return false;
        }

        for (int i = verb + 1; i < first; i++)
        {
            if (!_tokens[i].Is(WordClass.Determiner | WordClass.Adverb))
            {
                return false;
            }
        }

        Token before = _tokens[verb - 1];
        return before.IsWord && !before.IsCapital
            && !before.Is(
            WordClass.Role | WordClass.Organisation | WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun
            | WordClass.Relative | WordClass.Conjunction);
    }

    // Said Lindqvist: "It still smells of diesel."
    // "We know," said Lindqvist, "and we do not care."
    private Mention? Inverted(int verb, int start)
    {
        bool isBehindQuotation = verb > start
            && (_tokens[verb - 1].Quotation >= 0
            || (_tokens[verb - 1].Sign == ',' && verb > start + 1 && _tokens[verb - 2].Quotation >= 0));
        return verb == start || isBehindQuotation ? _phrases.SpeakerAt(_cues.SkipAdverbs(verb + 1)) : null;
    }

    // "Lindqvist: Council Sees 'No Bridge at All'": what a heading has behind the name and the colon is all
    // Lindqvist's; but "Kelding: The mayor said ..." is a paragraph about a town.
    private Attribution? Label(int start, int first) =>
        _blocks[_tokens[start].Block].Kind == BlockKind.Heading
        && (start == 0 || _tokens[start - 1].Block != _tokens[start].Block) && !_tokens[start].Is(WordClass.Determiner)
        && _phrases.SpeakerAt(start) is { Kind: MentionKind.Name, IsOrganisation: false } name
        && name.Last + 1 < first && _tokens[name.Last + 1].Sign == ':'
            ? new Attribution("colon", name, -1)
            : null;

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
            if (_phrases.SpeakerAt(i) is { } name && name.Last == first - 2
                && (name.Kind != MentionKind.Description || _phrases.HasRole(name.First, name.Last)))
            {
                return new Attribution("colon", name, -1);
            }
        }

        return null;
    }

    private Mention? By(int from, int end)
    {
        for (int i = from; i < end && i < from + 12; i++)
        {
            if (_tokens[i].IsWord && _tokens.Is(i, "by"))
            {
                return _phrases.SpeakerAt(i + 1);
            }
        }

        return null;
    }
}

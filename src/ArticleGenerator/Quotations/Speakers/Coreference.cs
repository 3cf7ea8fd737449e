using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>
/// Finds whom a pronoun stands for: somebody of its gender, as near as possible, a subject rather than an object, and
/// the one who has just spoken rather than another. Only up to the last pronoun that is asked for, and nothing at all
/// where none is: it is the quotations' own pronouns that count, not every one of the article.
/// </summary>
internal sealed class Coreference
{
    // In mentions: further back nobody looks, and neither does a reader.
    private const int Window = 40;

    // What a candidate gets at most, one right before the pronoun: see Score.
    private const int BestScore = 5 + 8 + 2 + 4 + 4 + 2 + 4;

    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly SpeakingMentions _speaking;
    private int _resolved;

    public Coreference(TokenList tokens, List<Mention> mentions, People people)
    {
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
        _speaking = new SpeakingMentions(tokens, mentions);
    }

    /// <summary>The index of the person whom a pronoun of the article stands for, or -1.</summary>
    public int PersonOf(Mention pronoun)
    {
        if (ReferenceEquals(pronoun, Mention.Nobody))
        {
            return -1;
        }

        if (_resolved == 0)
        {
            ReadGenderedNouns();
            LearnGenders();
        }

        // In the order of the text, so that a pronoun stands for what the pronoun before it stood for.
        for (; _resolved < _mentions.Count && _mentions[_resolved].First <= pronoun.First; _resolved++)
        {
            if (_mentions[_resolved].Kind == MentionKind.Pronoun && !IsQuoted(_mentions[_resolved]))
            {
                _mentions[_resolved].Person = Resolve(_resolved);
            }
        }

        return pronoun.Person;
    }

    // "spokeswoman Sula Kjerulf", "Sula Kjerulf, a mother of two": the noun says it.
    private void ReadGenderedNouns()
    {
        foreach (Mention mention in _mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Person < 0
                || _people[mention.Person] is not { IsGenderSure: false, IsOrganisation: false } person)
            {
                continue;
            }

            Gender gender = GenderOfNoun(mention.First - 1, mention);
            if (gender == Gender.Unknown && mention.Last + 3 < _tokens.Length && _tokens[mention.Last + 1].Sign == ','
                && (_tokens.Is(mention.Last + 2, "a") || _tokens.Is(mention.Last + 2, "the")))
            {
                gender = GenderOfNoun(mention.Last + 3, mention);
            }

            if (gender != Gender.Unknown)
            {
                person.Gender = gender;
                person.IsGenderSure = true;
            }
        }
    }

    private Gender GenderOfNoun(int index, Mention mention)
    {
        if (index < 0 || _tokens[index].Sentence != _tokens[mention.First].Sentence
            || !_tokens[index].Is(WordClass.Role) || _tokens[index].IsCapital)
        {
            return Gender.Unknown;
        }

        return _tokens[index].Is(WordClass.Female) ? Gender.Female : _tokens[index].Is(WordClass.Male) ? Gender.Male
            : Gender.Unknown;
    }

    // "Sula Kjerulf sold her boat": the pronoun behind a subject tells its gender, where no name stands between.
    private void LearnGenders()
    {
        // By person.
        int[] votes = new int[_people.Count];
        for (int i = 0; i < _mentions.Count; i++)
        {
            Mention mention = _mentions[i];
            if (mention.Kind == MentionKind.Name && mention.Person >= 0
                && _people[mention.Person] is { Gender: Gender.Unknown, IsOrganisation: false }
                && !IsQuoted(mention) && IsSubject(mention))
            {
                votes[mention.Person] += Vote(mention, i + 1 < _mentions.Count ? _mentions[i + 1] : null);
            }
        }

        for (int i = 0; i < votes.Length; i++)
        {
            if (votes[i] != 0)
            {
                _people[i].Gender = votes[i] > 0 ? Gender.Male : Gender.Female;
                _people[i].IsGenderGuessed = true;
            }
        }
    }

    private int Vote(Mention mention, Mention? next)
    {
        const int Window = 14;
        int end = next is { Kind: MentionKind.Name } ? next.First : mention.Last + Window;
        for (int i = mention.Last + 1;
            i < _tokens.Length && i < end && i - mention.Last < Window
            && _tokens[i].Sentence == _tokens[mention.First].Sentence; i++)
        {
            if (!_tokens[i].Is(WordClass.Male | WordClass.Female))
            {
                continue;
            }

            if (_tokens.Is(i, "his") || _tokens.Is(i, "he") || _tokens.Is(i, "himself"))
            {
                return 1;
            }

            if (_tokens.Is(i, "her") || _tokens.Is(i, "she") || _tokens.Is(i, "herself"))
            {
                return -1;
            }
        }

        return 0;
    }

    private int Resolve(int index)
    {
        Mention pronoun = _mentions[index];
        int best = -1;
        int bestScore = int.MinValue;
        for (int i = index - 1; i >= 0 && index - i <= Window; i--)
        {
            Mention candidate = _mentions[i];

            // Whoever stands before it is as far away or further: once none of them can be better, none is looked at.
            // That is most of the window, and took a third of the time for pronouns.
            int distance = Distance(pronoun, candidate);
            if (BestScore - distance <= bestScore)
            {
                break;
            }

            if (candidate.Person < 0 || IsQuoted(candidate) || !Fits(pronoun, candidate, i) || IsWhere(candidate))
            {
                continue;
            }

            int score = Score(pronoun, candidate, i) - distance;
            if (score > bestScore)
            {
                best = candidate.Person;
                bestScore = score;
            }
        }

        if (best >= 0 && pronoun.Gender is Gender.Male or Gender.Female && _people[best].Gender == Gender.Unknown)
        {
            _people[best].Gender = pronoun.Gender;
            _people[best].IsGenderSure = true;
        }

        return best;
    }

    private bool Fits(Mention pronoun, Mention candidate, int index)
    {
        Person person = _people[candidate.Person];
        if (pronoun.Gender == Gender.Thing)
        {
            // An organisation, or what said something before and is no person by anything.
            return (
                person.IsOrganisation
                || (person.Gender == Gender.Unknown && !candidate.HasTitle && _speaking.Contains(index)))
                && !IsDocumentBetween(candidate, pronoun);
        }

        if (pronoun.Gender == Gender.Plural)
        {
            return person.IsOrganisation;
        }

        return !person.IsOrganisation
            && (person.Gender == Gender.Unknown || person.Gender == pronoun.Gender
            || (person.IsGenderGuessed && !person.IsGenderSure));
    }

    // "The report found": "it" is the report.
    private bool IsDocumentBetween(Mention candidate, Mention pronoun)
    {
        const int Longest = 120;
        if (pronoun.First - candidate.Last > Longest)
        {
            return true;
        }

        for (int i = candidate.Last + 1; i < pronoun.First; i++)
        {
            if (_tokens[i].Is(WordClass.Role) && _tokens[i].Quotation < 0 && _tokens[i - 1].Is(WordClass.Determiner))
            {
                return true;
            }
        }

        return false;
    }

    // "A man in Dunmore told a story. He said": a single name behind "in" is where, and not who.
    private bool IsWhere(Mention candidate) =>
        candidate is { Kind: MentionKind.Name, HasTitle: false, WordCount: 1 }
            && _people[candidate.Person] is { WordCount: 1, Gender: Gender.Unknown }
        && candidate.First > 0
        && (_tokens.Is(candidate.First - 1, "in") || _tokens.Is(candidate.First - 1, "at")
        || _tokens.Is(candidate.First - 1, "near"));

    private int Distance(Mention pronoun, Mention candidate)
    {
        ref readonly Token here = ref _tokens[pronoun.First];
        ref readonly Token there = ref _tokens[candidate.First];
        return (3 * Math.Min(here.Sentence - there.Sentence, 6)) + (2 * (here.Block - there.Block));
    }

    // At most BestScore; how far away the candidate is comes off it.
    private int Score(Mention pronoun, Mention candidate, int index)
    {
        Person person = _people[candidate.Person];
        int score = IsSubject(candidate) ? 5 : 0;
        bool isSpeaking = _speaking.Contains(index);
        score += isSpeaking ? 8 : IsReported(candidate) ? -3 : 0;
        score += candidate.Kind == MentionKind.Pronoun ? 2 : 0;
        score += IsTopic(pronoun, candidate) ? 4 : 0;
        score += person.Gender == pronoun.Gender ? 4 : person.Gender == Gender.Unknown ? 0 : -8;
        score += candidate.HasTitle || person.WordCount > 1 || isSpeaking ? 2 : -3;
        score += Math.Min(person.Mentions, 4);
        return score;
    }

    // Brook minds nothing. "It smells," he said.: whom the sentence before begins with, if its gender is known to fit.
    private bool IsTopic(Mention pronoun, Mention candidate) =>
        candidate.Kind == MentionKind.Name && _people[candidate.Person].Gender == pronoun.Gender
        && _tokens[pronoun.First].Sentence - _tokens[candidate.First].Sentence == 1 && BeginsItsSentence(candidate)
        && IsSubject(candidate);

    private bool BeginsItsSentence(Mention mention) =>
        mention.First == 0 || _tokens[mention.First - 1].Sentence != _tokens[mention.First].Sentence;

    /// <summary>
    /// Whether a mention stands where subjects do: no preposition before it, no possessive behind it.
    /// </summary>
    private bool IsSubject(Mention mention)
    {
        int before = mention.First - 1;
        bool isObject = before >= 0 && _tokens[before].Block == _tokens[mention.First].Block
            && _tokens[before].Is(WordClass.Preposition | WordClass.HearerCue)
            && !_tokens[before].Is(WordClass.Conjunction);
        return !isObject && !_tokens.IsApostrophe(mention.Last + 1);
    }

    // "Ada Brook said the mayor ...": whom a speaker speaks of is not who speaks.
    private bool IsReported(Mention mention)
    {
        const int Longest = 15;
        for (int i = mention.First - 1;
            i >= 0 && mention.First - i < Longest && _tokens[i].Sentence == _tokens[mention.First].Sentence; i--)
        {
            if (_tokens[i].Is(WordClass.Cue | WordClass.CueParticiple) && _tokens[i].Quotation < 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsQuoted(Mention mention) => _tokens[mention.First].Quotation >= 0;
}

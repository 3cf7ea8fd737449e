namespace ArticleGenerator.Quotations;

/// <summary>
/// Finds whom a pronoun stands for: somebody of its gender, as near as possible, a subject rather than an object, and the
/// one who has just spoken rather than another.
/// </summary>
internal sealed class Coreference
{
    // In mentions: further back nobody looks, and neither does a reader.
    private const int Window = 40;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly SpeakingMentions _speaking;

    public Coreference(string text, Token[] tokens, List<Mention> mentions, People people)
    {
        _text = text;
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
        _speaking = new SpeakingMentions(text, tokens, mentions);
        ReadGenderedNouns();
        LearnGenders();
        ResolvePronouns();
    }

    // "spokeswoman Sula Kjerulf", "Sula Kjerulf, a mother of two": the noun says it.
    private void ReadGenderedNouns()
    {
        foreach (Mention mention in _mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Person < 0 || _people[mention.Person] is not { IsGenderSure: false, IsOrganisation: false } person)
            {
                continue;
            }

            Gender gender = GenderOfNoun(mention.First - 1, mention);
            if (gender == Gender.Unknown && mention.Last + 3 < _tokens.Length && _tokens[mention.Last + 1].Sign == ','
                && (Equal(mention.Last + 2, "a") || Equal(mention.Last + 2, "the")))
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
        if (index < 0 || _tokens[index].Sentence != _tokens[mention.First].Sentence || !_tokens[index].Is(WordClass.Role) || _tokens[index].IsCapital)
        {
            return Gender.Unknown;
        }

        return _tokens[index].Is(WordClass.Female) ? Gender.Female : _tokens[index].Is(WordClass.Male) ? Gender.Male : Gender.Unknown;
    }

    // "Sula Kjerulf sold her boat": the pronoun behind a subject tells its gender, where no name stands between.
    private void LearnGenders()
    {
        var votes = new Dictionary<int, int>();
        for (int i = 0; i < _mentions.Count; i++)
        {
            Mention mention = _mentions[i];
            if (mention.Kind == MentionKind.Name && mention.Person >= 0 && !IsQuoted(mention) && IsSubject(mention)
                && _people[mention.Person] is { Gender: Gender.Unknown, IsOrganisation: false })
            {
                votes.TryGetValue(mention.Person, out int vote);
                votes[mention.Person] = vote + Vote(mention, i + 1 < _mentions.Count ? _mentions[i + 1] : null);
            }
        }

        foreach (KeyValuePair<int, int> vote in votes.Where(vote => vote.Value != 0))
        {
            _people[vote.Key].Gender = vote.Value > 0 ? Gender.Male : Gender.Female;
        }
    }

    private int Vote(Mention mention, Mention? next)
    {
        const int Window = 14;
        int end = next is { Kind: MentionKind.Name } ? next.First : mention.Last + Window;
        for (int i = mention.Last + 1; i < _tokens.Length && i < end && i - mention.Last < Window && _tokens[i].Sentence == _tokens[mention.First].Sentence; i++)
        {
            if (Equal(i, "his") || Equal(i, "he") || Equal(i, "himself"))
            {
                return 1;
            }

            if (Equal(i, "her") || Equal(i, "she") || Equal(i, "herself"))
            {
                return -1;
            }
        }

        return 0;
    }

    // In the order of the text, so that a pronoun stands for what the pronoun before it stood for.
    private void ResolvePronouns()
    {
        for (int i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Kind == MentionKind.Pronoun && !IsQuoted(_mentions[i]))
            {
                _mentions[i].Person = Resolve(i);
            }
        }
    }

    private int Resolve(int index)
    {
        Mention pronoun = _mentions[index];
        int best = -1;
        int bestScore = int.MinValue;
        for (int i = index - 1; i >= 0 && index - i <= Window; i--)
        {
            Mention candidate = _mentions[i];
            if (candidate.Person < 0 || IsQuoted(candidate) || !Fits(pronoun, candidate))
            {
                continue;
            }

            int score = Score(pronoun, candidate, i);
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

    private bool Fits(Mention pronoun, Mention candidate)
    {
        Person person = _people[candidate.Person];
        if (pronoun.Gender == Gender.Plural)
        {
            return person.IsOrganisation;
        }

        return !person.IsOrganisation && (person.Gender == Gender.Unknown || person.Gender == pronoun.Gender || !person.IsGenderSure);
    }

    private int Score(Mention pronoun, Mention candidate, int index)
    {
        Person person = _people[candidate.Person];
        int sentences = _tokens[pronoun.First].Sentence - _tokens[candidate.First].Sentence;
        int blocks = _tokens[pronoun.First].Block - _tokens[candidate.First].Block;
        int score = -(3 * Math.Min(sentences, 6)) - (2 * blocks);
        score += IsSubject(candidate) ? 5 : 0;
        bool isSpeaking = _speaking.Contains(index);
        score += isSpeaking ? 8 : IsReported(candidate) ? -3 : 0;
        score += candidate.Kind == MentionKind.Pronoun ? 2 : 0;
        score += person.Gender == pronoun.Gender ? 4 : person.Gender == Gender.Unknown ? 0 : -8;
        score += candidate.HasTitle || person.Words > 1 || isSpeaking ? 2 : -3;
        score += Math.Min(person.Mentions, 4);
        return score;
    }

    /// <summary>Whether a mention stands where subjects do: no preposition before it, no possessive behind it.</summary>
    private bool IsSubject(Mention mention)
    {
        int before = mention.First - 1;
        bool isObject = before >= 0 && _tokens[before].Block == _tokens[mention.First].Block
            && _tokens[before].Is(WordClass.Preposition | WordClass.HearerCue) && !_tokens[before].Is(WordClass.Conjunction);
        int behind = mention.Last + 1;
        bool isPossessive = behind < _tokens.Length && _tokens[behind].Start == _tokens[mention.Last].End && _tokens[behind].Sign is '\'' or '’';
        return !isObject && !isPossessive;
    }

    // "Ada Brook said the mayor ...": whom a speaker speaks of is not who speaks.
    private bool IsReported(Mention mention)
    {
        const int Longest = 15;
        for (int i = mention.First - 1; i >= 0 && mention.First - i < Longest && _tokens[i].Sentence == _tokens[mention.First].Sentence; i--)
        {
            if (_tokens[i].Is(WordClass.Cue | WordClass.CueParticiple) && _tokens[i].Quotation < 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Equal(int index, string word) => _text.AsSpan(_tokens[index].Start, _tokens[index].Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private bool IsQuoted(Mention mention) => _tokens[mention.First].Quotation >= 0;
}

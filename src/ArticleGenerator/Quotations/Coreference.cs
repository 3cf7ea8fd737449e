namespace ArticleGenerator.Quotations;

/// <summary>
/// Finds whom a pronoun stands for: somebody of its gender, as near as possible, a subject rather than an object, and the
/// one who has just spoken rather than another.
/// </summary>
internal sealed class Coreference
{
    // In mentions: further back nobody looks, and neither does a reader.
    private const int Window = 40;

    private readonly Token[] _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;

    public Coreference(Token[] tokens, List<Mention> mentions, People people)
    {
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
        ResolvePronouns();
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

            int score = Score(pronoun, candidate);
            if (score > bestScore)
            {
                best = candidate.Person;
                bestScore = score;
            }
        }

        if (best >= 0 && pronoun.Gender is Gender.Male or Gender.Female && _people[best].Gender == Gender.Unknown)
        {
            _people[best].Gender = pronoun.Gender;
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

        return !person.IsOrganisation && (person.Gender == Gender.Unknown || person.Gender == pronoun.Gender);
    }

    private int Score(Mention pronoun, Mention candidate)
    {
        Person person = _people[candidate.Person];
        int sentences = _tokens[pronoun.First].Sentence - _tokens[candidate.First].Sentence;
        int blocks = _tokens[pronoun.First].Block - _tokens[candidate.First].Block;
        int score = -(3 * Math.Min(sentences, 6)) - (2 * blocks);
        score += IsSubject(candidate) ? 5 : 0;
        score += candidate.Kind == MentionKind.Pronoun ? 2 : 0;
        score += person.Gender == pronoun.Gender ? 4 : 0;
        score += candidate.HasTitle || person.Words > 1 ? 2 : -3;
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

    private bool IsQuoted(Mention mention) => _tokens[mention.First].Quotation >= 0;
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>
/// What the words around names tell of their genders: a noun beside one, surely; a pronoun behind one, if nothing else
/// does.
/// </summary>
internal sealed class LearnedGenders
{
    // In tokens, around a name: no apposition begins further away.
    private const int Window = 26;

    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly MentionPlaces _places;
    private readonly NounPhrases _phrases;
    private readonly Appositions _appositions;

    public LearnedGenders(
        TokenList tokens, List<Mention> mentions, People people, MentionPlaces places, NounPhrases phrases)
    {
        _phrases = phrases;
        _appositions = phrases.Appositions;
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
        _places = places;
    }

    public void Learn()
    {
        ReadNouns();
        ReadPronouns();
    }

    // A match: "spokeswoman Sula Kjerulf", "Sula Kjerulf, a mother of two", where the noun says it. Not: "pilot Sula
    // Kjerulf".
    private void ReadNouns()
    {
        foreach (Mention mention in _mentions)
        {
            if (_people.PersonOf(mention) is not (>= 0 and int index)
                || _people[index] is not { IsGenderSure: false, IsOrganisation: false } person)
            {
                continue;
            }

            Gender gender = GenderOf(mention);
            if (gender != Gender.Unknown)
            {
                person.Gender = gender;
                person.IsGenderSure = true;
            }
        }
    }

    // Beside most names stands neither a comma nor such a noun, so that nobody asks what they are called.
    private Gender GenderOf(Mention name)
    {
        int before = name.First - 1;
        int behind = name.Last + 1;
        Gender gender = before >= 0 && IsGenderedNoun(_tokens[before])
            ? GenderOf(_appositions.Beside(name))
            : Gender.Unknown;
        if (gender == Gender.Unknown && behind < _tokens.Length && MayBeBeforePhrase(behind)
            && HasGenderedNoun(behind, step: 1))
        {
            gender = GenderOf(_appositions.Behind(name));
        }

        bool mayBeBefore = before >= 0 && _tokens[before].Sign == ',';
        return gender == Gender.Unknown && mayBeBefore && HasGenderedNoun(before, step: -1)
            ? GenderOf(_appositions.Before(name))
            : gender;
    }

    // A match, right behind a name: "Brook, ", "Brook (Harrow), ", "Brook Jr., ", "Brook of Harrow, ". Not: "Brook’s".
    private bool MayBeBeforePhrase(int index) =>
        _tokens[index].Sign is ',' or '(' or '.' || _tokens.Is(index, PrepositionWords.Origins);

    // In the rest of the sentence, or in what stands before.
    private bool HasGenderedNoun(int from, int step)
    {
        int sentence = _tokens[from].Sentence;
        for (int i = from; i >= 0 && i < _tokens.Length && Math.Abs(i - from) < Window; i += step)
        {
            if (_tokens[i].Sentence != sentence)
            {
                return false;
            }

            if (IsGenderedNoun(_tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGenderedNoun(in Token token) =>
        token.Is(WordClass.Female | WordClass.Male) && token.Is(WordClass.Role) && !token.IsCapital;

    private Gender GenderOf(NounPhrase? called)
    {
        if (called is not { } phrase)
        {
            return Gender.Unknown;
        }

        ref readonly Token head = ref _tokens[_phrases.HeadOf(phrase.First, phrase.Last)];
        return !IsGenderedNoun(head) ? Gender.Unknown : head.Is(WordClass.Female) ? Gender.Female : Gender.Male;
    }

    // A match: "Sula Kjerulf sold her boat", where the pronoun behind a subject tells its gender, and no name stands
    // between. Not: "Sula Kjerulf met Ada Brook and her crew".
    private void ReadPronouns()
    {
        // By person.
        int[] votes = new int[_people.Count];
        for (int i = 0; i < _mentions.Count; i++)
        {
            Mention mention = _mentions[i];
            if (_people.PersonOf(mention) is >= 0 and int index
                && _people[index] is { Gender: Gender.Unknown, IsOrganisation: false }
                && !_places.IsQuoted(mention) && _places.IsSubject(mention))
            {
                votes[index] += Vote(mention, i + 1 < _mentions.Count ? _mentions[i + 1] : null);
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

    // 1 for a man, -1 for a woman.
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

            if (_tokens.Is(i, PronounWords.Masculine))
            {
                return 1;
            }

            if (_tokens.Is(i, PronounWords.Feminine))
            {
                return -1;
            }
        }

        return 0;
    }
}

using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Weights;
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

    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly MentionPlaces _places;
    private readonly NounPhrases _phrases;
    private readonly SpeakingMentions _speaking;
    private readonly CandidateLog? _log;

    // By mention, of the pronouns that are resolved.
    private int[] _persons = [];
    private int _resolved;

    /// <param name="tokens">The article's words.</param>
    /// <param name="mentions">Its names and pronouns.</param>
    /// <param name="people">Whom they name.</param>
    /// <param name="uses">What its words are.</param>
    /// <param name="phrases">Its noun phrases.</param>
    /// <param name="log">Told who was weighed for a pronoun, where somebody asks.</param>
    public Coreference(
        TokenList tokens, List<Mention> mentions, People people, WordUses uses, NounPhrases phrases,
        CandidateLog? log = null)
    {
        _phrases = phrases;
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
        _places = new MentionPlaces(tokens);
        _speaking = new SpeakingMentions(tokens, mentions, uses);
        _log = log;
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
            _persons = new int[_mentions.Count];
            new LearnedGenders(_tokens, _mentions, _people, _places, _phrases).Learn();
        }

        // In the order of the text, so that a pronoun stands for what the pronoun before it stood for.
        for (; _resolved < _mentions.Count && _mentions[_resolved].First <= pronoun.First; _resolved++)
        {
            Mention next = _mentions[_resolved];
            _persons[_resolved] = next.Kind == MentionKind.Pronoun && !_places.IsQuoted(next)
                ? Resolve(_resolved)
                : _people.PersonOf(next);
        }

        return _persons[pronoun.Index];
    }

    private int Resolve(int index)
    {
        Mention pronoun = _mentions[index];
        int best = -1;
        int bestScore = int.MinValue;
        bool isBare = false;
        int word = _tokens[pronoun.First].Start;
        _log?.Begin(word);
        for (int i = index - 1; i >= 0 && index - i <= Window; i--)
        {
            // The gender is asked first: for a "he" or a "she" it rules out most, and costs nothing.
            if (_persons[i] < 0 || !IsOfKind(_people[_persons[i]], pronoun.Gender))
            {
                continue;
            }

            // Whoever stands before it is as far away or further: once none of them can be better, none is looked at.
            // That is most of the window, and took a third of the time for pronouns.
            Mention mention = _mentions[i];
            var candidate = new Antecedent(_places, _speaking, pronoun, mention, _people[_persons[i]]);
            int distance = AntecedentWeights.Distance.Score(candidate);
            if (AntecedentWeights.Merits.Bound + distance <= bestScore)
            {
                break;
            }

            if (_places.IsQuoted(mention) || !Fits(candidate) || _places.IsWhere(mention, _people[_persons[i]]))
            {
                continue;
            }

            int score = AntecedentWeights.Merits.Score(candidate, bestScore - distance) + distance;
            _log?.Add(word, AntecedentWeights.Explain(candidate));
            if (score > bestScore)
            {
                best = _persons[i];
                bestScore = score;
                isBare = IsBare(candidate);
            }
        }

        // A match: a train outside Pellworth. ¶ “It is late,” she said. Nothing makes Pellworth somebody.
        if (isBare && bestScore < 0)
        {
            return -1;
        }

        if (best >= 0 && pronoun.Gender is Gender.Male or Gender.Female && _people[best].Gender == Gender.Unknown)
        {
            _people[best].Gender = pronoun.Gender;
            _people[best].IsGenderSure = true;
        }

        return best;
    }

    // A single word with a capital, of which nothing tells that it is a person: a town is one, too.
    private bool IsBare(in Antecedent candidate) =>
        candidate is { IsSomebody: false, IsPronoun: false, Person.Gender: Gender.Unknown }
        && candidate.Pronoun.Gender is Gender.Male or Gender.Female
        && !_places.IsNamed(candidate.Mention);

    // By what is known of them, wherever they stand.
    private static bool IsOfKind(Person person, Gender gender) => gender switch
    {
        Gender.Thing => true,
        Gender.Plural => person.IsOrganisation,
        _ => !person.IsOrganisation
            && (person.Gender == Gender.Unknown || person.Gender == gender
                || (person.IsGenderGuessed && !person.IsGenderSure)),
    };

    // By where they stand, of those who are of the pronoun's kind.
    private bool Fits(in Antecedent candidate) => candidate.Pronoun.Gender switch
    {
        // An organisation, or what said something before and is no person by anything.
        Gender.Thing => (candidate.Person.IsOrganisation || candidate.IsUnknownSpeaker)
            && !_places.IsDocumentBetween(candidate.Mention, candidate.Pronoun),

        // One that says something or begins a sentence; not the paper for which somebody writes.
        Gender.Plural => candidate.IsSpeaking || _places.BeginsWithArticle(candidate.Mention),
        _ => true,
    };
}

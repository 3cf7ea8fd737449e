using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Whose a single name is: the only one who has it; among several, the one whose title or gender fits, whom alone the paragraph
/// names, who is named far more often, or who was named last. Where none of these tells, it is nobody's.
/// </summary>
internal sealed class NameChoice
{
    // The main person of an article is named so many times as often as another of that surname.
    private const int Dominance = 2;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<Person> _people;
    private readonly NameObjects _objects;

    public NameChoice(string text, TokenList tokens, List<Person> people)
    {
        _text = text;
        _tokens = tokens;
        _people = people;
        _objects = new NameObjects(text, tokens);
    }

    /// <summary>Whether a single name is that of the only one who has it.</summary>
    public bool IsChosen(int candidate, Mention mention)
    {
        Person only = _people[candidate];
        return Fits(only, mention) && (!only.IsOrganisation || IsSurname(only, mention));
    }

    /// <returns>Of several nobody, the one, or all of whom it could be.</returns>
    public List<int> Choose(List<int> candidates, Mention mention)
    {
        List<int> bySurname = candidates.FindAll(candidate => Fits(_people[candidate], mention) && IsSurname(_people[candidate], mention));
        if (bySurname.Count == 0)
        {
            return OneOf(candidates.FindAll(candidate => Fits(_people[candidate], mention) && !_people[candidate].IsOrganisation), mention);
        }

        return bySurname.Count == 1 ? bySurname : [.. Decide(bySurname, mention).Select(person => Shortest(person, bySurname)).Distinct()];
    }

    // "Actress Ada Brook" is Ada Brook, if both are named.
    private int Shortest(int person, List<int> candidates)
    {
        int shortest = person;
        foreach (int candidate in candidates)
        {
            ReadOnlySpan<char> name = Words(_people[shortest].Name);
            ReadOnlySpan<char> shorter = Words(_people[candidate].Name);
            if (_people[candidate].Words > 1 && shorter.Length < name.Length && name[name.Length - shorter.Length - 1] == ' ' && name.EndsWith(shorter, StringComparison.Ordinal))
            {
                shortest = candidate;
            }
        }

        return shortest;
    }

    // A first name, or a family name that comes first; of several, the one named most.
    private List<int> OneOf(List<int> people, Mention mention)
    {
        List<int> introduced = Narrow(people, person => Last(person, mention) >= 0);
        return introduced.Count <= 1 ? introduced : [introduced.OrderByDescending(candidate => _people[candidate].Mentions).First()];
    }

    private List<int> Decide(List<int> people, Mention mention)
    {
        // Mayor Hale
        people = Narrow(people, person => mention.HasTitle && HasTitle(person, mention));

        // Mr. Hale
        people = Narrow(people, person => mention.Gender != Gender.Unknown && person.Gender == mention.Gender);

        // Who comes later in the article is not meant yet.
        people = Narrow(people, person => Last(person, mention) >= 0);
        if (people.Count == 1)
        {
            return people;
        }

        // "Gwen Hale ... Tom Hale ... Hale" in one paragraph: the only one whom it names, before the one whom the article names most.
        List<int> here = people.FindAll(candidate => LastBlock(_people[candidate], mention) == _tokens[mention.First].Block);
        if (here.Count == 1)
        {
            return here;
        }

        int latest = people.Max(candidate => LastBlock(_people[candidate], mention));
        people = Narrow(people, person => people.TrueForAll(other => _people[other] == person || IsDominant(person, _people[other], LastBlock(_people[other], mention) == latest)));
        if (people.Count == 1)
        {
            return people;
        }

        // "Gwen Hale ... Hale": whoever was named last, in a paragraph where no other of them was.
        people = Narrow(people, person => LastBlock(person, mention) == latest);

        // "Gwen Hale's brother Tom Hale", then "Gwen Hale spoke for her son Tom Hale": whoever owns nobody, and is no object.
        int sentence = people.Max(candidate => LastSentence(_people[candidate], mention));
        if (people.TrueForAll(candidate => LastSentence(_people[candidate], mention) == sentence))
        {
            people = Narrow(people, person => !_objects.IsOwner(Last(person, mention)));
        }

        return Narrow(people, person => !_objects.IsGoverned(Last(person, mention)));
    }

    // Twice where another is named once is chance, if both were named in the last paragraph that names any of them.
    private static bool IsDominant(Person person, Person other, bool isNear) =>
        person.Mentions >= Dominance * other.Mentions && (!isNear || person.Mentions - other.Mentions >= Dominance);

    private static bool Fits(Person person, Mention mention) =>
        mention.Gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == mention.Gender;

    private bool IsSurname(Person person, Mention mention)
    {
        TextSpan last = person.Surname;
        return _text.AsSpan(last.Start, last.Length).Equals(_text.AsSpan(mention.Span.Start, mention.Span.Length), StringComparison.OrdinalIgnoreCase);
    }

    private bool HasTitle(Person person, Mention mention)
    {
        Mention introduction = person.Introduction;
        return introduction.HasTitle && _tokens.Word(introduction.First).Equals(_tokens.Word(mention.First), StringComparison.OrdinalIgnoreCase);
    }

    private ReadOnlySpan<char> Words(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    // The token where somebody was last named before a mention, or -1.
    private static int Last(Person person, Mention mention) => Math.Max(person.LastFull(mention.First), person.LastSingle);

    private int LastSentence(Person person, Mention mention)
    {
        int last = Last(person, mention);
        return last < 0 ? -1 : _tokens[last].Sentence;
    }

    private int LastBlock(Person person, Mention mention)
    {
        int last = Last(person, mention);
        return last < 0 ? -1 : _tokens[last].Block;
    }

    // Those whom a clue fits, unless it fits none.
    private List<int> Narrow(List<int> people, Predicate<Person> fits)
    {
        List<int> fitting = people.FindAll(candidate => fits(_people[candidate]));
        return fitting.Count == 0 ? people : fitting;
    }
}

using System.Collections.Immutable;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Who is who: full names first, then single names, which belong to the full name that has them (<c>Mara Lindqvist</c>,
/// later <c>Lindqvist</c>; <c>Yoon Suk Yeol</c>, later <c>Yoon</c>).
/// </summary>
internal sealed class People
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly NameChoice _choice;
    private readonly List<AmbiguousName> _ambiguous = [];

    private People(string text, Token[] tokens)
    {
        _text = text;
        _tokens = tokens;
        _choice = new NameChoice(text, tokens, _people);
    }

    public Person this[int index] => _people[index];

    public int Count => _people.Count;

    /// <summary>Where a surname stands for one of several people and nothing tells for which.</summary>
    public List<AmbiguousName> Ambiguous => _ambiguous;

    public static People Of(string text, Token[] tokens, List<Mention> mentions)
    {
        var people = new People(text, tokens);
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && mention.Words > 1)
            {
                people.AddFull(mention);
            }
        }

        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && mention.Words <= 1)
            {
                people.AddSingle(mention);
            }
        }

        return people;
    }

    private void AddFull(Mention mention)
    {
        string last = NameWords.Last(_text, mention.Span);
        if (_byWord.TryGetValue(last, out List<int>? candidates))
        {
            foreach (int candidate in candidates)
            {
                if (IsSame(_people[candidate], mention))
                {
                    Meet(candidate, mention);
                    return;
                }
            }
        }

        Add(mention, last, NameWords.First(_text, mention.Span));
    }

    private void AddSingle(Mention mention)
    {
        string word = _text.Substring(mention.Span.Start, mention.Span.Length);
        if (_byWord.TryGetValue(word, out List<int>? candidates))
        {
            List<int> chosen = _choice.Choose(candidates, mention, word);
            if (chosen.Count == 1)
            {
                Meet(chosen[0], mention);
                return;
            }

            if (chosen.Count > 1)
            {
                MeetNobody(mention, chosen);
                return;
            }
        }

        Add(mention, word, word);
    }

    private void Add(Mention mention, string last, string first)
    {
        int index = _people.Count;
        _people.Add(new Person
        {
            Name = mention.Span,
            Words = mention.Words,
            Gender = mention.Gender,
            IsOrganisation = mention.IsOrganisation,
            Introduction = mention,
            Mentions = 1,
            IsGenderSure = mention.HasTitle && mention.Gender != Gender.Unknown,
        });
        _people[index].FullMentions.Add(mention.First);
        mention.Person = index;
        Register(last, index);
        if (!string.Equals(first, last, StringComparison.OrdinalIgnoreCase))
        {
            Register(first, index);
        }
    }

    private void Register(string word, int index)
    {
        if (!_byWord.TryGetValue(word, out List<int>? people))
        {
            _byWord.Add(word, people = []);
        }

        // An article with more people of one name than that has other troubles; and the walk stays linear.
        if (people.Count < 8)
        {
            people.Add(index);
        }
    }

    private void Meet(int index, Mention mention)
    {
        Person person = _people[index];
        mention.Person = index;
        person.Mentions++;
        person.LastSingle = mention.Words > 1 ? person.LastSingle : mention.First;
        person.IsGenderSure |= mention.HasTitle && mention.Gender != Gender.Unknown;
        if (mention.Words > 1)
        {
            person.FullMentions.Add(mention.First);
        }

        person.Gender = person.Gender == Gender.Unknown ? mention.Gender : person.Gender;
        if (mention.Words > person.Words && person.Words < 2)
        {
            person.Name = mention.Span;
            person.Words = mention.Words;
            person.Introduction = mention;
        }
    }

    // "Hale said", with a Tom and a Gwen Hale in the article.
    private void MeetNobody(Mention mention, List<int> candidates)
    {
        if (_tokens[mention.First].Quotation < 0)
        {
            _ambiguous.Add(new AmbiguousName(mention.Span, ImmutableArray.CreateRange(candidates.Select(candidate => _people[candidate].Name))));
        }
    }

    // The same surname, and first names that do not contradict each other: Ada Brook, A. Brook, Ada M. Brook.
    private bool IsSame(Person person, Mention mention)
    {
        if (!string.Equals(NameWords.Last(_text, person.Name), NameWords.Last(_text, mention.Span), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // "Aung San Suu Kyi", later "Suu Kyi"
        ReadOnlySpan<char> name = _text.AsSpan(person.Name.Start, person.Name.Length);
        ReadOnlySpan<char> words = _text.AsSpan(mention.Span.Start, mention.Span.Length);
        if (mention.Words > 1 && person.Words > mention.Words && name.EndsWith(words, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        string one = NameWords.First(_text, person.Name);
        string other = NameWords.First(_text, mention.Span);
        bool initial = one.Length <= 2 || other.Length <= 2;
        return string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            || (initial && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]))
            || (one.Length > 2 && other.Length > 2
                && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)));
    }
}

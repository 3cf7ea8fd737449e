using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Who is who: full names first, then single names, which belong to the full name that has them (<c>Mara Lindqvist</c>,
/// later <c>Lindqvist</c>; <c>Yoon Suk Yeol</c>, later <c>Yoon</c>).
/// </summary>
internal sealed class People
{
    private readonly string _text;
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private People(string text) => _text = text;

    public Person this[int index] => _people[index];

    public int Count => _people.Count;

    public static People Of(string text, List<Mention> mentions)
    {
        var people = new People(text);
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
        string last = LastWord(mention.Span);
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

        Add(mention, last, FirstWord(mention.Span));
    }

    private void AddSingle(Mention mention)
    {
        string word = _text.Substring(mention.Span.Start, mention.Span.Length);
        if (_byWord.TryGetValue(word, out List<int>? candidates) && Choose(candidates, mention, word) is int person)
        {
            Meet(person, mention);
            return;
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
        _people[index].FullMentions.Add(mention.Span.Start);
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
        person.IsGenderSure |= mention.HasTitle && mention.Gender != Gender.Unknown;
        if (mention.Words > 1)
        {
            person.FullMentions.Add(mention.Span.Start);
        }

        person.Gender = person.Gender == Gender.Unknown ? mention.Gender : person.Gender;
        if (mention.Words > person.Words && person.Words < 2)
        {
            person.Name = mention.Span;
            person.Words = mention.Words;
            person.Introduction = mention;
        }
    }

    /// <summary>
    /// Of the people who have a single name: the one whose gender fits the title, whose surname it is, who was introduced
    /// before, and who is named most often.
    /// </summary>
    private int? Choose(List<int> candidates, Mention mention, string word)
    {
        int best = -1;
        int bestScore = int.MinValue;
        foreach (int candidate in candidates)
        {
            Person person = _people[candidate];
            if (mention.Gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != mention.Gender)
            {
                continue;
            }

            bool isSurname = string.Equals(LastWord(person.Name), word, StringComparison.OrdinalIgnoreCase);
            int score = (isSurname ? 8 : 0)
                + (person.Introduction.Span.Start <= mention.Span.Start ? 4 : 0)
                + (person.IsOrganisation && !isSurname ? -16 : 0)
                + Math.Min(person.Mentions, 12);
            if (score > bestScore || (score == bestScore && LastFull(person, mention) > LastFull(_people[best], mention)))
            {
                best = candidate;
                bestScore = score;
            }
        }

        return best >= 0 && bestScore > 0 ? best : null;
    }

    // Where a person was last named in full before a mention.
    private static int LastFull(Person person, Mention mention)
    {
        int index = person.FullMentions.BinarySearch(mention.Span.Start);
        int before = index >= 0 ? index : ~index - 1;
        return before < 0 ? -1 : person.FullMentions[before];
    }

    // The same surname, and first names that do not contradict each other: Ada Brook, A. Brook, Ada M. Brook.
    private bool IsSame(Person person, Mention mention)
    {
        if (!string.Equals(LastWord(person.Name), LastWord(mention.Span), StringComparison.OrdinalIgnoreCase))
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

        string one = FirstWord(person.Name);
        string other = FirstWord(mention.Span);
        bool initial = one.Length <= 2 || other.Length <= 2;
        return string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            || (initial && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]))
            || (one.Length > 2 && other.Length > 2
                && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)));
    }

    private string FirstWord(TextSpan span)
    {
        int end = _text.IndexOf(' ', span.Start, span.Length);
        return _text.Substring(span.Start, (end < 0 ? span.End : end) - span.Start);
    }

    // Without "Jr." and the like.
    private string LastWord(TextSpan span)
    {
        int end = span.End;
        while (true)
        {
            int space = _text.LastIndexOf(' ', end - 1, end - span.Start);
            if (space < 0)
            {
                return _text.Substring(span.Start, end - span.Start).TrimEnd(',');
            }

            ReadOnlySpan<char> word = _text.AsSpan(space + 1, end - space - 1).TrimEnd('.');
            if (!Lexicon.English.Find(word).HasFlag(WordClass.Suffix))
            {
                return _text.Substring(space + 1, end - space - 1).TrimEnd(',');
            }

            end = space;
        }
    }
}

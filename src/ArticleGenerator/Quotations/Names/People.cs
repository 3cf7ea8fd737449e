using System.Collections.Immutable;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Who is who: full names first, then single names, which belong to the full name that has them (<c>Mara Lindqvist</c>,
/// later <c>Lindqvist</c>; <c>Yoon Suk Yeol</c>, later <c>Yoon</c>).
/// </summary>
internal sealed class People
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<Person> _people = [];

    // By mention; -1 where nobody is known.
    private readonly int[] _personOf;

    // Good until everybody is known.
    private readonly NameIndex _byWord;

    private readonly NameChoice _choice;
    private readonly List<AmbiguousName> _ambiguous = [];

    private People(string text, TokenList tokens, int mentions, NameIndex byWord, WordUses uses)
    {
        _text = text;
        _tokens = tokens;
        _byWord = byWord;
        _personOf = new int[mentions];
        _personOf.AsSpan().Fill(-1);
        _choice = new NameChoice(text, tokens, _people, uses);
    }

    public Person this[int index] => _people[index];

    public int Count => _people.Count;

    /// <summary>How many names the article has, of anybody.</summary>
    public int NameCount { get; private set; }

    /// <summary>Where a surname stands for one of several people and nothing tells for which.</summary>
    public List<AmbiguousName> Ambiguous => _ambiguous;

    /// <summary>
    /// The index of the person whom a name stands for; -1 where nobody is known, and of any other words.
    /// </summary>
    public int PersonOf(Mention mention) => mention.Index < 0 ? -1 : _personOf[mention.Index];

    public static People Of(string text, TokenList tokens, List<Mention> mentions, WordUses uses)
    {
        using var byWord = new NameIndex(text);
        var people = new People(text, tokens, mentions.Count, byWord, uses);
        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && mention.WordCount > 1)
            {
                people.AddFull(mention);
            }
        }

        foreach (Mention mention in mentions)
        {
            if (mention.Kind == MentionKind.Name)
            {
                people.NameCount++;
                if (mention.WordCount <= 1)
                {
                    people.AddSingle(mention);
                }
            }
        }

        return people;
    }

    private void AddFull(Mention mention)
    {
        TextSpan last = NameWords.Last(_text, mention.Span);
        int place = _byWord.Find(Words(last));
        int same = place < 0 ? -1 : Same(place, mention, last);
        if (same >= 0)
        {
            Meet(same, mention);
        }
        else
        {
            Add(mention, last, NameWords.First(_text, mention.Span));
        }
    }

    // Who it is of those who have its last word; or -1.
    private int Same(int place, Mention mention, TextSpan last)
    {
        if (_byWord.Several(place) is not { } several)
        {
            return IsSame(_people[_byWord.Only(place)], mention, last) ? _byWord.Only(place) : -1;
        }

        foreach (int candidate in several)
        {
            if (IsSame(_people[candidate], mention, last))
            {
                return candidate;
            }
        }

        return -1;
    }

    private void AddSingle(Mention mention)
    {
        int place = _byWord.Find(Words(mention.Span));
        if (place < 0)
        {
            Add(mention, mention.Span, mention.Span);
        }
        else if (_byWord.Several(place) is { } several)
        {
            AddSingle(mention, _choice.Choose(several, mention));
        }
        else if (_choice.IsChosen(_byWord.Only(place), mention))
        {
            Meet(_byWord.Only(place), mention);
        }
        else
        {
            Add(mention, mention.Span, mention.Span);
        }
    }

    private void AddSingle(Mention mention, List<int> chosen)
    {
        switch (chosen.Count)
        {
            case 0:
                Add(mention, mention.Span, mention.Span);
                break;
            case 1:
                Meet(chosen[0], mention);
                break;
            default:
                MeetNobody(mention, chosen);
                break;
        }
    }

    private void Add(Mention mention, TextSpan last, TextSpan first)
    {
        int index = _people.Count;
        _people.Add(new Person
        {
            Name = mention.Span,
            Surname = last,
            FirstName = first,
            WordCount = mention.WordCount,
            Gender = mention.Gender,
            IsOrganisation = mention.IsOrganisation,
            Introduction = mention,
            Mentions = 1,
            IsGenderSure = mention.HasTitle && mention.Gender != Gender.Unknown,
        });
        _people[index].AddFull(mention.First);
        _personOf[mention.Index] = index;
        _byWord.Add(last, index);
        if (!Words(first).Equals(Words(last), StringComparison.OrdinalIgnoreCase))
        {
            _byWord.Add(first, index);
        }
    }

    private void Meet(int index, Mention mention)
    {
        Person person = _people[index];
        _personOf[mention.Index] = index;
        person.Mentions++;
        person.LastSingle = mention.WordCount > 1 ? person.LastSingle : mention.First;
        person.IsGenderSure |= mention.HasTitle && mention.Gender != Gender.Unknown;
        if (mention.WordCount > 1)
        {
            person.AddFull(mention.First);
        }

        person.Gender = person.Gender == Gender.Unknown ? mention.Gender : person.Gender;
        if (mention.WordCount > person.WordCount && person.WordCount < 2)
        {
            person.Name = mention.Span;
            person.Surname = NameWords.Last(_text, mention.Span);
            person.FirstName = NameWords.First(_text, mention.Span);
            person.WordCount = mention.WordCount;
            person.Introduction = mention;
        }
    }

    // Meets "Hale said", with a Tom and a Gwen Hale in the article. Not where a quotation has the name.
    private void MeetNobody(Mention mention, List<int> candidates)
    {
        if (_tokens[mention.First].Quotation < 0)
        {
            _ambiguous.Add(
                new AmbiguousName(
                mention.Span, ImmutableArray.CreateRange(candidates.Select(candidate => _people[candidate].Name))));
        }
    }

    // A match: "Ada Brook" and "A. Brook" or "Ada M. Brook", one surname, and first names that do not contradict each
    // other. Not: "Ada Brook" and "Tom Brook".
    private bool IsSame(Person person, Mention mention, TextSpan last)
    {
        if (!Words(person.Surname).Equals(Words(last), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // A match: "Aung San Suu Kyi", later "Suu Kyi".
        ReadOnlySpan<char> name = Words(person.Name);
        ReadOnlySpan<char> words = Words(mention.Span);
        if (mention.WordCount > 1 && person.WordCount > mention.WordCount
            && name.EndsWith(words, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        ReadOnlySpan<char> one = Words(person.FirstName);
        ReadOnlySpan<char> other = Words(NameWords.First(_text, mention.Span));
        bool initial = one.Length <= 2 || other.Length <= 2;
        return one.Equals(other, StringComparison.OrdinalIgnoreCase)
            || (initial && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]))
            || (one.Length > 2 && other.Length > 2
                && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase)
                || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)));
    }

    private ReadOnlySpan<char> Words(TextSpan span) => _text.AsSpan(span.Start, span.Length);
}

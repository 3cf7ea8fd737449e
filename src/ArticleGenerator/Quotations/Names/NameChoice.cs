using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Whose a single name is: the only one who has it; among several, the one whose title or gender fits, whom alone the
/// paragraph names, who is named far more often, or who was named last. Where none of these tells, it is nobody's.
/// </summary>
internal sealed class NameChoice
{
    private readonly string _text;
    private readonly List<Person> _people;
    private readonly NameClues _clues;

    // Who is left of those who are asked about: one list for all, since most articles ask often.
    private readonly List<int> _left = [];
    private readonly List<int> _all = [];

    public NameChoice(string text, TokenList tokens, List<Person> people, WordUses uses)
    {
        _text = text;
        _people = people;
        _clues = new NameClues(tokens, people, uses);
    }

    /// <summary>Whether a single name is that of the only one who has it.</summary>
    public bool IsChosen(int candidate, Mention mention)
    {
        Person only = _people[candidate];
        return Fits(only, mention) && (!only.IsOrganisation || IsSurname(only, mention));
    }

    /// <param name="candidates">Those who have the name, at most <see cref="NameIndex.MostPeople"/>.</param>
    /// <param name="mention">Where it stands.</param>
    /// <returns>Nobody, the one, or all of whom it could be, in a list that is good until the next call.</returns>
    public List<int> Choose(List<int> candidates, Mention mention)
    {
        _left.Clear();
        foreach (int candidate in candidates)
        {
            if (Fits(_people[candidate], mention) && IsSurname(_people[candidate], mention))
            {
                _left.Add(candidate);
            }
        }

        if (_left.Count == 0)
        {
            KeepMostNamed(candidates, mention);
        }
        else if (_left.Count > 1)
        {
            _all.Clear();
            _all.AddRange(_left);
            Decide(mention);
            Shorten();
        }

        return _left;
    }

    // A first name, or a family name that comes first; of several who came before it, the one named most.
    private void KeepMostNamed(List<int> candidates, Mention mention)
    {
        foreach (int candidate in candidates)
        {
            if (Fits(_people[candidate], mention) && !_people[candidate].IsOrganisation)
            {
                _left.Add(candidate);
            }
        }

        Keep(NameClueTable.Introduced, mention);
        while (_left.Count > 1)
        {
            _left.RemoveAt(_people[_left[1]].Mentions > _people[_left[0]].Mentions ? 0 : 1);
        }
    }

    private void Decide(Mention mention)
    {
        foreach (NameClue clue in NameClueTable.InOrder)
        {
            if (!clue.IsOfOneSentence || _clues.AreInOneSentence(_left, mention))
            {
                Keep(clue, mention);
            }
        }
    }

    // "Actress Ada Brook" is Ada Brook, if both are named.
    private void Shorten()
    {
        for (int i = 0; i < _left.Count; i++)
        {
            _left[i] = Shortest(_left[i]);
        }

        for (int i = _left.Count - 1; i > 0; i--)
        {
            if (_left.IndexOf(_left[i]) < i)
            {
                _left.RemoveAt(i);
            }
        }
    }

    private int Shortest(int person)
    {
        int shortest = person;
        foreach (int candidate in _all)
        {
            ReadOnlySpan<char> name = Words(_people[shortest].Name);
            ReadOnlySpan<char> shorter = Words(_people[candidate].Name);
            if (_people[candidate].WordCount > 1 && shorter.Length < name.Length
                && name[name.Length - shorter.Length - 1] == ' ' && name.EndsWith(shorter, StringComparison.Ordinal))
            {
                shortest = candidate;
            }
        }

        return shortest;
    }

    // Those who have a clue, unless nobody has it, or more than tells anything.
    private void Keep(NameClue clue, Mention mention)
    {
        if (_left.Count < 2)
        {
            return;
        }

        // A bit for each: all are asked before anybody goes.
        uint having = 0;
        int count = 0;
        for (int i = 0; i < _left.Count; i++)
        {
            if (clue.Has(_clues, _people[_left[i]], _left, mention))
            {
                having |= 1u << i;
                count++;
            }
        }

        for (int i = _left.Count - 1; i >= 0 && count > 0 && count <= clue.Most; i--)
        {
            if ((having >> i & 1) == 0)
            {
                _left.RemoveAt(i);
            }
        }
    }

    private static bool Fits(Person person, Mention mention) =>
        mention.Gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == mention.Gender;

    private bool IsSurname(Person person, Mention mention) =>
        Words(person.Surname).Equals(Words(mention.Span), StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Words(TextSpan span) => _text.AsSpan(span.Start, span.Length);
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>
/// Finds whom a description stands for where the article equates them: <c>Sen. Mara Lindqvist of Harrow ... the Harrow
/// senator</c>. One person, named before, must hold the office, and the words that narrow it down must stand beside the
/// name.
/// </summary>
internal sealed class DescribedPeople
{
    // In tokens, around a name.
    private const int Before = 5;
    private const int Behind = 14;

    // More places than that say nothing new; and the walk stays linear.
    private const int MostHolders = 32;

    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;
    private readonly NounPhrases _phrases;
    private readonly Appositions _appositions;
    private Dictionary<string, List<Mention>>? _holders;

    public DescribedPeople(TokenList tokens, List<Mention> mentions, People people, NounPhrases phrases)
    {
        _phrases = phrases;
        _appositions = phrases.Appositions;
        _tokens = tokens;
        _mentions = mentions;
        _people = people;
    }

    /// <returns>The person's index, or -1 where the article does not say, or says it of two.</returns>
    public int Find(Mention description)
    {
        int head = Head(description);
        if (head < 0)
        {
            return -1;
        }

        int found = -1;
        if (!Holders.TryGetValue(_tokens.Word(head).ToString(), out List<Mention>? holders))
        {
            return -1;
        }

        foreach (Mention mention in holders)
        {
            if (mention.First < description.First && _people.PersonOf(mention) != found
                && IsNarrowedDown(mention, description, head))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = _people.PersonOf(mention);
            }
        }

        return found;
    }

    // For each office those who hold it, by the place that says so; made when it is first asked for.
    private Dictionary<string, List<Mention>> Holders
    {
        get
        {
            if (_holders is not null)
            {
                return _holders;
            }

            _holders = new Dictionary<string, List<Mention>>(StringComparer.OrdinalIgnoreCase);
            foreach (Mention mention in _mentions)
            {
                if (_people.PersonOf(mention) is >= 0 and int person && !_people[person].IsOrganisation)
                {
                    AddOffices(mention);
                }
            }

            return _holders;
        }
    }

    // A match: Sen. Mara Lindqvist; senator Mara Lindqvist; Mara Lindqvist, the senator
    private void AddOffices(Mention mention)
    {
        for (int i = mention.First; i <= mention.Last && _tokens[i].Start < mention.Span.Start; i++)
        {
            AddOffice(i, mention);
        }

        AddOffice(_appositions.Beside(mention), mention);
        AddOffice(_appositions.Before(mention), mention);
        AddOffice(_appositions.Behind(mention), mention);
    }

    private void AddOffice(NounPhrase? called, Mention mention)
    {
        if (called is { } phrase)
        {
            AddOffice(_phrases.HeadOf(phrase.First, phrase.Last), mention);
        }
    }

    private void AddOffice(int index, Mention mention)
    {
        if (!_tokens[index].IsWord || !_tokens[index].Is(WordClass.Title | WordClass.Role))
        {
            return;
        }

        string office = TitleWords.OfficeOf(_tokens.Word(index).ToString());
        if (!_holders!.TryGetValue(office, out List<Mention>? holders))
        {
            _holders.Add(office, holders = []);
        }

        if (holders.Count < MostHolders)
        {
            holders.Add(mention);
        }
    }

    // A match: "the Harrow senator", which is definite, and whose last word is an office. Not: "a Harrow senator".
    private int Head(Mention description)
    {
        if (!_tokens.Is(description.First, DeterminerWords.Definite) || !_tokens[description.Last].Is(WordClass.Role)
            || _tokens[description.Last].IsCapital)
        {
            return -1;
        }

        return _tokens[description.Last].Is(WordClass.Title) ? description.Last : -1;
    }

    private bool IsNarrowedDown(Mention mention, Mention description, int head)
    {
        int from = Math.Max(0, mention.First - Before);
        int to = Math.Min(_tokens.Length - 1, mention.Last + Behind);
        for (int i = description.First + 1; i < head; i++)
        {
            if (_tokens[i].IsCapital && !IsAround(i, from, to, mention))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAround(int word, int from, int to, Mention mention)
    {
        for (int i = from; i <= to; i++)
        {
            if (IsSame(i, mention) && _tokens[i].IsWord
                && _tokens.Word(i).Equals(_tokens.Word(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(int index, Mention mention) => _tokens[index].Sentence == _tokens[mention.First].Sentence;
}

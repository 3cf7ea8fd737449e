using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Who talks with whom, by the speakers who were found within the paragraphs: whether the paragraphs of a dialogue are
/// turns of two, and who is a person.
/// </summary>
internal sealed class Conversation
{
    private const int MostBack = 12;

    private readonly RuleContext _context;

    // Who is named beside a quotation, or by a title or a first name and a surname.
    private readonly bool[] _people;
    private bool _areNamesRead;

    public Conversation(RuleContext context)
    {
        _context = context;
        _people = new bool[context.People.Count];
        TakesTurns = context.Paragraphs.IsDialogue && AreTurns();
        FindSpeakers();
    }

    /// <summary>Whether two take turns from paragraph to paragraph.</summary>
    public bool TakesTurns { get; }

    /// <summary>He, she, a full name, or a name of somebody who speaks elsewhere.</summary>
    public bool IsPerson(Mention mention)
    {
        if (mention.IsOrganisation || mention.Kind == MentionKind.Description)
        {
            return false;
        }

        return mention.Kind == MentionKind.Pronoun ? mention.Gender != Gender.Plural
            : _context.People.PersonOf(mention) is >= 0 and int person && IsPerson(person);
    }

    /// <summary>Whoever spoke before the one who spoke last.</summary>
    /// <param name="last">The last quotation; its speaker is known.</param>
    public Attribution? Other(int last)
    {
        Mention speaker = _context.Found[last]!.Speaker;
        for (int i = last - 1; i >= 0 && last - i <= MostBack && _context.Found[i] is { } found
            && _context.Quotations[i + 1].Block - _context.Quotations[i].LastBlock <= 2; i--)
        {
            // Who speaks in the paragraph before is the other one, unless the words say that it is not.
            if (_context.Quotations[i].LastBlock != _context.Quotations[last].Block
                && AreDifferent(found.Speaker, speaker) != false)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether two mentions are two people; null where the words do not tell.</summary>
    public bool? AreDifferent(Mention one, Mention other)
    {
        if (ReferenceEquals(one, other))
        {
            return false;
        }

        if (_context.People.PersonOf(one) is >= 0 and int person
            && _context.People.PersonOf(other) is >= 0 and int second)
        {
            return person != second;
        }

        bool isKnown = one.Gender is Gender.Male or Gender.Female && other.Gender is Gender.Male or Gender.Female;
        return isKnown && one.Gender != other.Gender ? true : null;
    }

    // Two who are named in paragraphs behind each other are two more often than one: in news it is the same one.
    private bool AreTurns()
    {
        int balance = 0;
        for (int i = 1; i < _context.Quotations.Length; i++)
        {
            if (_context.Paragraphs.Follows(i) && _context.Found[i - 1] is { } before
                && _context.Found[i] is { } behind
                && AreDifferent(before.Speaker, behind.Speaker) is bool areDifferent)
            {
                balance += areDifferent ? 1 : -1;
            }
        }

        return balance > 0 || (balance == 0 && _context.Paragraphs.IsSurelyDialogue);
    }

    private bool IsPerson(int person)
    {
        // Asked in few articles, and then of nobody but whom a paragraph tells of.
        if (!_areNamesRead)
        {
            _areNamesRead = true;
            ReadNames();
        }

        return _people[person];
    }

    private void FindSpeakers()
    {
        foreach (Attribution? attribution in _context.Found)
        {
            if (attribution is not null && _context.People.PersonOf(attribution.Speaker) is >= 0 and int person)
            {
                _people[person] = true;
            }
        }
    }

    private void ReadNames()
    {
        foreach (Mention mention in _context.Mentions)
        {
            bool isPerson = mention.HasTitle || (mention.WordCount > 1 && mention.Gender != Gender.Unknown);
            if (isPerson && _context.People.PersonOf(mention) is >= 0 and int person)
            {
                _people[person] = true;
            }
        }
    }
}

using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>Which clues people have at a mention of their surname.</summary>
internal sealed class NameClues
{
    // The main person of an article is named so many times as often as another of that surname.
    private const int Dominance = 2;

    private readonly TokenList _tokens;
    private readonly List<Person> _people;
    private readonly NameObjects _objects;

    public NameClues(TokenList tokens, List<Person> people, WordUses uses)
    {
        _tokens = tokens;
        _people = people;
        _objects = new NameObjects(tokens, uses);
    }

    /// <summary>Whoever has the mention's gender, as a man for <c>Mr. Hale</c>.</summary>
    public static bool IsOfGender(Person person, Mention mention) =>
        mention.Gender != Gender.Unknown && person.Gender == mention.Gender;

    /// <summary>Who was named before.</summary>
    public static bool IsIntroduced(Person person, Mention mention) => Last(person, mention) >= 0;

    /// <summary>Whoever was last named in the paragraph of the mention.</summary>
    public bool IsInParagraph(Person person, Mention mention) =>
        LastBlock(person, mention) == _tokens[mention.First].Block;

    /// <summary>Whoever was named in the last paragraph that names any of them.</summary>
    public bool IsLatest(Person person, List<int> others, Mention mention) =>
        LastBlock(person, mention) == LatestBlock(others, mention);

    /// <summary>Whoever owns nobody: of <c>Gwen Hale's brother Tom Hale</c> Tom, and not Gwen.</summary>
    public bool OwnsNobody(Person person, Mention mention) => !_objects.IsOwner(Last(person, mention));

    /// <summary>Whoever is no object: of <c>Gwen Hale spoke for her son Tom Hale</c> Gwen, and not Tom.</summary>
    public bool IsNoObject(Person person, Mention mention) => !_objects.IsGoverned(Last(person, mention));

    /// <summary>Whether all of them were last named in one sentence.</summary>
    public bool AreInOneSentence(List<int> people, Mention mention)
    {
        foreach (int candidate in people)
        {
            if (LastSentence(_people[candidate], mention) != LastSentence(_people[people[0]], mention))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whoever is introduced with the mention's title, as a mayor for <c>Mayor Hale</c>.</summary>
    public bool HasTitle(Person person, Mention mention)
    {
        Mention introduction = person.Introduction;
        return mention.HasTitle && introduction.HasTitle
            && _tokens.Word(introduction.First).Equals(_tokens.Word(mention.First), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The article names nobody else of them half as often.</summary>
    public bool IsDominant(Person person, List<int> others, Mention mention)
    {
        int latest = LatestBlock(others, mention);
        foreach (int candidate in others)
        {
            Person other = _people[candidate];
            if (other != person && !IsDominant(person, other, isNear: LastBlock(other, mention) == latest))
            {
                return false;
            }
        }

        return true;
    }

    // Twice where another is named once is chance, if both were named in the last paragraph that names any of them.
    private static bool IsDominant(Person person, Person other, bool isNear) =>
        person.Mentions >= Dominance * other.Mentions && (!isNear || person.Mentions - other.Mentions >= Dominance);

    private int LatestBlock(List<int> people, Mention mention)
    {
        int latest = -1;
        foreach (int candidate in people)
        {
            latest = Math.Max(latest, LastBlock(_people[candidate], mention));
        }

        return latest;
    }

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

    // The token where somebody was last named before a mention, or -1.
    private static int Last(Person person, Mention mention) =>
        Math.Max(person.LastFull(mention.First), person.LastSingle);
}

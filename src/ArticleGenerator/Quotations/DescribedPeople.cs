namespace ArticleGenerator.Quotations;

/// <summary>
/// Finds whom a description stands for where the article equates them: <c>Sen. Mara Lindqvist of Harrow ... the Harrow
/// senator</c>. One person, named before, must hold the office, and the words that narrow it down must stand beside the name.
/// </summary>
internal sealed class DescribedPeople
{
    // In tokens, around a name.
    private const int Before = 5;
    private const int Behind = 14;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<Mention> _mentions;
    private readonly People _people;

    public DescribedPeople(string text, Token[] tokens, List<Mention> mentions, People people)
    {
        _text = text;
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
        for (int i = 0; i < _mentions.Count && _mentions[i].First < description.First; i++)
        {
            Mention mention = _mentions[i];
            if (mention.Kind == MentionKind.Name && mention.Person >= 0 && mention.Person != found && !_people[mention.Person].IsOrganisation && Holds(mention, description, head))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = mention.Person;
            }
        }

        return found;
    }

    // "the Harrow senator": definite, and its last word an office.
    private int Head(Mention description)
    {
        if (!Is(description.First, "the") || !_tokens[description.Last].Is(WordClass.Role) || _tokens[description.Last].IsCapital)
        {
            return -1;
        }

        return _tokens[description.Last].Is(WordClass.Title) ? description.Last : -1;
    }

    private bool Holds(Mention mention, Mention description, int head)
    {
        bool isHolder = false;
        int from = Math.Max(0, mention.First - Before);
        int to = Math.Min(_tokens.Length - 1, mention.Last + Behind);
        for (int i = mention.First - 1; i <= to && !isHolder; i++)
        {
            // Sen. Mara Lindqvist; senator Mara Lindqvist; Mara Lindqvist, the senator
            bool isBeside = i >= 0 && (i <= mention.Last || (_tokens[mention.Last + 1].Sign == ',' && i <= mention.Last + 4));
            isHolder = isBeside && IsSame(i, mention) && IsOffice(i, head);
        }

        for (int i = description.First + 1; i < head && isHolder; i++)
        {
            isHolder = !_tokens[i].IsCapital || IsAround(i, from, to, mention);
        }

        return isHolder;
    }

    private bool IsAround(int word, int from, int to, Mention mention)
    {
        for (int i = from; i <= to; i++)
        {
            if (IsSame(i, mention) && _tokens[i].IsWord && Word(i).Equals(Word(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOffice(int index, int head) =>
        _tokens[index].IsWord && _tokens[index].Is(WordClass.Title | WordClass.Role)
        && Full(Word(index)).Equals(Word(head), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Full(ReadOnlySpan<char> title) =>
        title.Equals("sen".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "senator".AsSpan()
        : title.Equals("gov".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "governor".AsSpan()
        : title.Equals("rep".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "congressman".AsSpan()
        : title.Equals("gen".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "general".AsSpan()
        : title.Equals("prof".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "professor".AsSpan()
        : title.Equals("capt".AsSpan(), StringComparison.OrdinalIgnoreCase) ? "captain".AsSpan()
        : title;

    private bool IsSame(int index, Mention mention) => _tokens[index].Sentence == _tokens[mention.First].Sentence;

    private bool Is(int index, string word) => Word(index).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int index) => _text.AsSpan(_tokens[index].Start, _tokens[index].Length);
}

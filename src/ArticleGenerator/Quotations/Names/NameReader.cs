using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>Finds names and pronouns: runs of capitalised words, with titles, initials, particles and suffixes.</summary>
internal sealed class NameReader
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NameRun _run;
    private readonly CapitalWords _capitals;
    private readonly OrganisationNames _organisations;

    private NameReader(string text, TokenList tokens, CapitalWords capitals)
    {
        _text = text;
        _tokens = tokens;
        _run = new NameRun(tokens);
        _capitals = capitals;
        _organisations = new OrganisationNames(tokens);
    }

    public static List<Mention> Read(string text, TokenList tokens)
    {
        using var capitals = new CapitalWords(text, tokens);
        var reader = new NameReader(text, tokens, capitals);
        var mentions = new List<Mention>(tokens.NameStarts.Length / 2);
        int last = -1;
        foreach (int start in tokens.NameStarts)
        {
            if (start > last && reader.MentionAt(start) is { } mention)
            {
                tokens.BeginMention(mention.First, mentions.Count);
                mentions.Add(mention);
                last = mention.Last;
            }
        }

        return mentions;
    }

    private Mention? MentionAt(int index) => _tokens[index].Is(WordClass.Pronoun) ? Pronoun(index) : Name(index);

    private Mention? Pronoun(int index)
    {
        ref readonly Token token = ref _tokens[index];
        Gender gender = token.Is(WordClass.Male) ? Gender.Male : token.Is(WordClass.Female) ? Gender.Female : Gender.Unknown;
        if (gender == Gender.Unknown && !_tokens.Is(index, "they"))
        {
            return null;
        }

        return new Mention(MentionKind.Pronoun, index, index, new TextSpan(token.Start, token.Length), gender == Gender.Unknown ? Gender.Plural : gender);
    }

    private Mention? Name(int first)
    {
        var name = new NameParts { First = first, Start = first, Last = _run.LastOf(first) };
        SkipTitles(ref name);
        SkipOffice(ref name);
        SkipRank(ref name);
        if (name.Start <= name.Last)
        {
            return NameOf(name);
        }

        // "Mr. King", "Mr. Speaker": a title before a word that is one itself. A title alone names nobody.
        ref readonly Token last = ref _tokens[name.Last];
        if (name.Last == name.First || !last.IsCapital || !last.Is(WordClass.Title) || !IsTitle(name.First) || _tokens[name.First].Length > 4)
        {
            return null;
        }

        name.Start = name.Last;
        name.HasTitle = true;
        return NameOf(name);
    }

    /// <summary>"Sen. Ada Brook", "The Harrow Herald": what is no part of the name itself.</summary>
    private void SkipTitles(ref NameParts name)
    {
        while (name.Start <= name.Last && (_capitals.IsSkippedAtStart(name.Start, name.First, name.Last) || IsTitle(name.Start)))
        {
            // "Said Ada Brook", "In Harrow": the word before is no part of the mention.
            bool isOutside = name.Start == name.First && name.Start < name.Last && !IsTitle(name.Start)
                && _tokens[name.Start].Is(WordClass.AnyCue | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb);
            name.First += isOutside ? 1 : 0;
            name.HasTitle |= IsTitle(name.Start);
            name.Gender = name.Gender == Gender.Unknown && IsTitle(name.Start) ? GenderOf(_tokens[name.Start]) : name.Gender;
            name.Start++;
            while (name.Start <= name.Last && !_tokens[name.Start].IsWord)
            {
                name.Start++;
            }
        }
    }

    /// <summary>"Secretary of State Ada Brook": what she is secretary of is no part of her name.</summary>
    private void SkipOffice(ref NameParts name)
    {
        int office = name.First - 2;
        if (name.Start != name.First || office < 0 || !_tokens[name.First].Is(WordClass.Portfolio) || !IsBeside(office, name.First)
            || !_tokens.Is(name.First - 1, "of") || !IsTitle(office) || !_tokens[office].IsCapital)
        {
            return;
        }

        int start = name.First;
        while (start < name.Last && _tokens[start].Is(WordClass.Portfolio))
        {
            start++;
        }

        if (!_tokens[start].Is(WordClass.Portfolio | WordClass.Organisation))
        {
            name.First = office;
            name.Start = start;
            name.HasTitle = true;
        }
    }

    /// <summary>"House Speaker Ada Brook", "FBI General Counsel Tom Hale": up to the last title or role that a name follows.</summary>
    private void SkipRank(ref NameParts name)
    {
        int rank = LastRank(name.Start, name.Last);
        if (rank < 0 && IsRoleBeforeName(name))
        {
            rank = name.Start;
        }

        if (rank < 0)
        {
            return;
        }

        name.HasTitle = true;
        name.Start = rank + 1;
        while (!_tokens[name.Start].IsWord)
        {
            name.Start++;
        }
    }

    // "Democrat Ada Brook": a role, and two words at least behind it; but "Republican National Committee", and "Pastor Tom Hale",
    // who is called so.
    private bool IsRoleBeforeName(NameParts name)
    {
        int next = name.Start + 1;
        return next < name.Last && _tokens[name.Start].Is(WordClass.Role) && !_tokens.Is(name.Start, "pastor") && !_tokens[name.Start].Is(WordClass.Organisation | WordClass.Male | WordClass.Female)
            && _tokens[next].IsWord && !_tokens[next].Is(WordClass.Organisation | WordClass.Place | WordClass.Role | WordClass.Function | WordClass.Suffix)
            && _tokens[name.Last].IsWord && !_tokens[name.Last].Is(WordClass.Organisation | WordClass.Place | WordClass.Role);
    }

    // Its token, or -1.
    private int LastRank(int first, int last)
    {
        for (int i = last - 1; i > first; i--)
        {
            // "Vermont Sen. Ada Brook": behind the full stop.
            int next = _tokens[i + 1].Sign == '.' && i + 1 < last ? i + 2 : i + 1;

            // "National Voter Registration Act" is nobody's name.
            if (_tokens[next].Is(WordClass.Organisation | WordClass.Place))
            {
                return -1;
            }

            if (_tokens[i].IsWord && _tokens[i].Is(WordClass.Title | WordClass.Role) && !_tokens[i].Is(WordClass.Suffix)
                && !_tokens[next].Is(WordClass.Suffix | WordClass.Organisation | WordClass.Role) && _tokens[next].IsCapital)
            {
                return i;
            }
        }

        return -1;
    }

    private Mention? NameOf(NameParts name)
    {
        if (name.Start == name.Last && !name.HasTitle && !_capitals.IsName(name.Start))
        {
            return null;
        }

        int words = 0;
        for (int i = name.Start; i <= name.Last; i++)
        {
            words += _tokens[i].IsWord && !_tokens[i].Is(WordClass.Suffix) ? 1 : 0;
        }

        bool isOrganisation = !name.HasTitle && _organisations.Contains(name.Start, name.Last);
        bool isKnown = name.Gender != Gender.Unknown || words < 2 || isOrganisation;
        return new Mention(MentionKind.Name, name.First, name.Last, SpanOf(name), isKnown ? name.Gender : GenderOf(_tokens[name.Start]))
        {
            HasTitle = name.HasTitle,
            IsOrganisation = isOrganisation,
            Words = words,
        };
    }

    // "Tom Kane Jr." has its full stop.
    private TextSpan SpanOf(NameParts name)
    {
        int end = _tokens[name.Last].End;
        bool hasStop = _tokens[name.Last].Is(WordClass.Suffix) && end < _text.Length && _text[end] == '.' && char.ToLowerInvariant(_text[end - 1]) == 'r';
        return TextSpan.FromBounds(_tokens[name.Start].Start, hasStop ? end + 1 : end);
    }

    private bool IsBeside(int index, int other) =>
        _tokens[index].Sentence == _tokens[other].Sentence && _tokens[index].Quotation == _tokens[other].Quotation;

    private bool IsTitle(int index) => _tokens[index].Is(WordClass.Title) && _tokens[index].IsWord;

    private static Gender GenderOf(in Token token) =>
        token.Is(WordClass.Male) == token.Is(WordClass.Female) ? Gender.Unknown
        : token.Is(WordClass.Male) ? Gender.Male
        : Gender.Female;

    /// <summary>A run of words while it is being read.</summary>
    private struct NameParts
    {
        /// <summary>The first token, titles included.</summary>
        public int First;

        /// <summary>The first token of the name itself.</summary>
        public int Start;

        public int Last;

        public Gender Gender;

        public bool HasTitle;
    }
}

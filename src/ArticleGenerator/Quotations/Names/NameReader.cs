using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Finds names and pronouns: runs of capitalised words, with titles, initials, particles and suffixes.
/// </summary>
internal sealed class NameReader
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly NameRun _run;
    private readonly CapitalWords _capitals;
    private readonly OrganisationNames _organisations;
    private readonly TitleForms _titles;
    private readonly IntroducedSurnames _surnames;

    private List<Mention> _mentions = [];

    // Words that would be names if somebody was called so: their tokens.
    private readonly HashSet<int> _doubtful = [];

    private NameReader(string text, TokenList tokens, CapitalWords capitals)
    {
        _text = text;
        _tokens = tokens;
        _run = new NameRun(tokens);
        _capitals = capitals;
        _organisations = new OrganisationNames(tokens);
        _titles = new TitleForms(tokens);
        _surnames = new IntroducedSurnames(tokens);
    }

    public static List<Mention> Read(string text, TokenList tokens)
    {
        using var capitals = new CapitalWords(text, tokens);
        var reader = new NameReader(text, tokens, capitals);
        List<Mention> mentions = reader.ReadAll();
        if (!reader.IsAnyDoubtfulIntroduced(mentions))
        {
            return mentions;
        }

        // Again, now that it is known who is who.
        foreach (Mention mention in mentions)
        {
            tokens.BeginMention(mention.First, -1);
        }

        return reader.ReadAll();
    }

    private List<Mention> ReadAll()
    {
        _mentions = new List<Mention>(_tokens.NameStarts.Length / 2);
        int last = -1;
        foreach (int start in _tokens.NameStarts)
        {
            if (start > last && MentionAt(start) is { } mention)
            {
                _tokens.BeginMention(mention.First, mention.Index);
                _mentions.Add(mention);
                last = mention.Last;
            }
        }

        return _mentions;
    }

    private bool IsAnyDoubtfulIntroduced(List<Mention> mentions)
    {
        if (_doubtful.Count == 0)
        {
            return false;
        }

        foreach (Mention mention in mentions)
        {
            if (!_doubtful.Contains(mention.Last))
            {
                _surnames.Add(mention);
            }
        }

        foreach (int word in _doubtful)
        {
            if (_surnames.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private Mention? MentionAt(int index) => _tokens[index].Is(WordClass.Pronoun) ? Pronoun(index) : Name(index);

    private Mention? Pronoun(int index)
    {
        ref readonly Token token = ref _tokens[index];
        Gender gender = token.Is(WordClass.Male)
            ? Gender.Male
            : token.Is(WordClass.Female)
            ? Gender.Female
            : Gender.Unknown;
        if (gender == Gender.Unknown)
        {
            gender = _tokens.Is(index, "they") ? Gender.Plural : IsSpeakingIt(index) ? Gender.Thing : Gender.Unknown;
        }

        return gender == Gender.Unknown
            ? null
            : new Mention(MentionKind.Pronoun, index, index, new TextSpan(token.Start, token.Length), gender)
            {
                Index = _mentions.Count,
            };
    }

    // "it said"; any other "it" stands for what nobody asks about.
    private bool IsSpeakingIt(int index) =>
        _tokens.Is(index, "it") && index + 1 < _tokens.Length && _tokens[index + 1].Block == _tokens[index].Block
        && _tokens.IsIn(index + 1, StatingVerbs.Finite) && _tokens[index + 1].Quotation < 0;

    private Mention? Name(int first)
    {
        var name = new NameParts { First = first, Start = first, Last = _run.LastOf(first) };
        SkipTitles(ref name);
        SkipOffice(ref name);
        SkipPost(ref name);
        SkipRank(ref name);
        SkipForm(ref name);
        if (name.Start <= name.Last)
        {
            return NameOf(name);
        }

        if (name.Last == first && IsIntroduced(first))
        {
            return NameOf(new NameParts { First = first, Start = first, Last = first });
        }

        // "Mr. King", "Mr. Speaker": a title before a word that is one itself. A title alone names nobody.
        ref readonly Token last = ref _tokens[name.Last];
        if (name.Last == name.First
            || !last.IsCapital
            || !last.Is(WordClass.Title)
            || !IsTitle(name.First)
            || _tokens[name.First].Length > 4)
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
        while (name.Start <= name.Last
            && (_capitals.IsSkippedAtStart(name.Start, name.First, name.Last) || IsTitle(name.Start)))
        {
            // "Said Ada Brook", "In Harrow": the word before is no part of the mention.
            bool isOutside = name.Start == name.First && name.Start < name.Last && !IsTitle(name.Start)
                && _tokens[name.Start].Is(
                    WordClass.AnyCue | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb);
            name.First += isOutside ? 1 : 0;
            name.HasTitle |= IsTitle(name.Start);
            name.Gender = name.Gender == Gender.Unknown && IsTitle(name.Start)
                ? GenderOf(_tokens[name.Start])
                : name.Gender;
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
        if (name.Start != name.First
            || office < 0
            || !_tokens[name.First].Is(WordClass.Portfolio)
            || !IsBeside(office, name.First)
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

    /// <summary>
    /// "Ambassador to the United States Karim Daoud": where he is ambassador is no part of his name either.
    /// </summary>
    private void SkipPost(ref NameParts name)
    {
        int link = _tokens.Is(Math.Max(name.First - 1, 0), "the") ? name.First - 2 : name.First - 1;
        int office = link - 1;
        if (name.Start != name.First
            || office < 0
            || !IsBeside(office, name.First)
            || !_tokens[link].Is(WordClass.Preposition)
            || !_tokens[office].Is(WordClass.Title | WordClass.Role))
        {
            return;
        }

        // Two words at least are left, the first of them a first name.
        for (int i = name.Last - 2; i >= name.First; i--)
        {
            if (_tokens[i].Is(WordClass.Place | WordClass.Organisation | WordClass.Portfolio) && _tokens[i + 1].IsWord
                && (_tokens[office].IsCapital || _tokens[i + 1].Is(WordClass.Male | WordClass.Female)))
            {
                name.First = office;
                name.Start = i + 1;
                name.HasTitle = true;
                return;
            }
        }
    }

    /// <summary>
    /// "House Speaker Ada Brook", "FBI General Counsel Tom Hale": up to the last title or role that a name follows.
    /// </summary>
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

    /// <summary>"Striker Petra Lindgren"; "DA Holt", where the article has introduced a Holt.</summary>
    private void SkipForm(ref NameParts name)
    {
        int next = name.Start + 1;
        if (name.HasTitle || name.Start >= name.Last || !_tokens[next].IsWord || !_tokens[name.Start].IsWord
            || _tokens[name.Last].Is(WordClass.Organisation | WordClass.Place | WordClass.Company))
        {
            return;
        }

        if (next < name.Last ? _titles.IsBeforeFullName(name.Start, next) : _titles.IsBeforeSurname(name.Start)
            && IsIntroduced(next))
        {
            name.HasTitle = true;
            name.Start = next;
        }
    }

    // Asked twice of a word: what it says the first time is not known yet.
    private bool IsIntroduced(int surname)
    {
        _doubtful.Add(surname);
        return _surnames.IsSurname(surname);
    }

    // "Democrat Ada Brook": a role, and two words at least behind it; but "Republican National Committee".
    private bool IsRoleBeforeName(NameParts name)
    {
        int next = name.Start + 1;
        return next < name.Last
            && _tokens[name.Start].Is(WordClass.Role)
            && !_tokens[name.Start].Is(WordClass.Organisation | WordClass.Male | WordClass.Female)
            && _tokens[next].IsWord
            && !_tokens[next].Is(
                WordClass.Organisation | WordClass.Place | WordClass.Role | WordClass.Function | WordClass.Suffix)
            && _tokens[name.Last].IsWord
            && !_tokens[name.Last].Is(WordClass.Organisation | WordClass.Place | WordClass.Role);
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
                && !_tokens[next].Is(WordClass.Suffix | WordClass.Organisation | WordClass.Role)
                && _tokens[next].IsCapital)
            {
                return i;
            }
        }

        return -1;
    }

    // "Freedonian Ambassador to the United States": an office, and nobody's name.
    private bool IsOffice(NameParts name)
    {
        int next = name.Last + 1;
        return name.Start < name.Last
            && next < _tokens.Length
            && _tokens[name.Last].Is(WordClass.Title)
            && _tokens[next].Sentence == _tokens[name.Last].Sentence
            && (_tokens.Is(next, "to") || _tokens.Is(next, "of") || _tokens.Is(next, "for"));
    }

    private Mention? NameOf(NameParts name)
    {
        if (IsOffice(name))
        {
            return null;
        }

        if (name.Start == name.Last && !name.HasTitle && !_capitals.IsName(name.Start) && !IsIntroduced(name.Start))
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
        return new Mention(
            MentionKind.Name,
            name.First,
            name.Last,
            SpanOf(name),
            isKnown ? name.Gender : GenderOf(_tokens[name.Start]))
        {
            Index = _mentions.Count,
            HasTitle = name.HasTitle,
            IsOrganisation = isOrganisation,
            WordCount = words,
        };
    }

    // "Tom Kane Jr." has its full stop.
    private TextSpan SpanOf(NameParts name)
    {
        int end = _tokens[name.Last].End;
        bool hasStop = _tokens[name.Last].Is(WordClass.Suffix)
            && end < _text.Length
            && _text[end] == '.'
            && char.ToLowerInvariant(_text[end - 1]) == 'r';
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

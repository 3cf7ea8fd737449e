using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// What stands before a name and is no part of it: <c>Sen. Ada Brook</c>, <c>Secretary of State Ada Brook</c>, <c>House
/// Speaker Ada Brook</c>, <c>Striker Petra Lindgren</c>.
/// </summary>
internal sealed class NameTitles
{
    private readonly TokenList _tokens;
    private readonly CapitalWords _capitals;
    private readonly IntroducedSurnames _surnames;
    private readonly TitleForms _forms;

    public NameTitles(TokenList tokens, CapitalWords capitals, IntroducedSurnames surnames)
    {
        _tokens = tokens;
        _capitals = capitals;
        _surnames = surnames;
        _forms = new TitleForms(tokens);
    }

    /// <summary>Moves the beginning of a name behind its titles.</summary>
    public void Skip(ref NameParts name)
    {
        SkipTitles(ref name);
        if (name.Start > name.Last)
        {
            // Nothing but words like "The" and titles: most words that begin a sentence.
            return;
        }

        SkipOffice(ref name);
        SkipPost(ref name);
        SkipRank(ref name);
        SkipForm(ref name);
    }

    /// <summary>The gender of a title or a first name.</summary>
    public static Gender GenderOf(in Token token) =>
        token.Is(WordClass.Male) == token.Is(WordClass.Female) ? Gender.Unknown
        : token.Is(WordClass.Male) ? Gender.Male
        : Gender.Female;

    /// <summary>
    /// Passes over the "Sen." of "Sen. Ada Brook", the "The" of "The Harrow Herald", which are no part of the name
    /// itself.
    /// </summary>
    private void SkipTitles(ref NameParts name)
    {
        while (name.Start <= name.Last
            && (_capitals.IsSkippedAtStart(name.Start, name.First, name.Last) || IsTitle(name.Start)))
        {
            // A match: "Said Ada Brook", "In Harrow", where the word before is no part of the mention. Not: "Sen. Ada
            // Brook".
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

    /// <summary>
    /// Passes over the "Secretary of State" of "Secretary of State Ada Brook", since an office is no part of a name.
    /// </summary>
    private void SkipOffice(ref NameParts name)
    {
        int office = name.First - 2;
        if (name.Start != name.First
            || office < 0
            || !_tokens[name.First].Is(WordClass.Portfolio)
            || !IsBeside(office, name.First)
            || !_tokens.Is(name.First - 1, PrepositionWords.Of) || !IsTitle(office) || !_tokens[office].IsCapital)
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
    /// Passes over the "Ambassador to the United States" of "Ambassador to the United States Karim Daoud", too.
    /// </summary>
    private void SkipPost(ref NameParts name)
    {
        // The last word of the post, and a name of two words.
        const int FewestWords = 3;
        if (name.Start != name.First || name.Last - name.First < FewestWords - 1)
        {
            return;
        }

        int link = _tokens.Is(Math.Max(name.First - 1, 0), DeterminerWords.Definite) ? name.First - 2 : name.First - 1;
        int office = link - 1;
        if (office < 0
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
    /// Passes over the "House Speaker" of "House Speaker Ada Brook", the "FBI General Counsel" of "FBI General Counsel
    /// Tom Hale": up to the last title or role that a name follows.
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

    /// <summary>
    /// Passes over the "Striker" of "Striker Petra Lindgren"; over the "DA" of "DA Holt" only where the article has
    /// introduced a Holt.
    /// </summary>
    private void SkipForm(ref NameParts name)
    {
        int next = name.Start + 1;
        if (name.HasTitle || name.Start >= name.Last || !_tokens[next].IsWord || !_tokens[name.Start].IsWord
            || _tokens[name.Last].Is(WordClass.Organisation | WordClass.Place | WordClass.Company))
        {
            return;
        }

        if (next < name.Last ? _forms.IsBeforeFullName(name.Start, next) : _forms.IsBeforeSurname(name.Start)
            && _surnames.IsIntroduced(next))
        {
            name.HasTitle = true;
            name.Start = next;
        }
        else if (next == name.Last && _forms.IsOrganisationBeforeSurname(name.Start) && _surnames.IsIntroduced(next))
        {
            // "told the HFC Holt was late": two names.
            name.Last = name.Start;
        }
    }

    // A match: "Democrat Ada Brook", a role, and two words at least behind it. Not: "Republican National Committee".
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
            // Behind the full stop in "Vermont Sen. Ada Brook".
            int next = _tokens[i + 1].Sign == '.' && i + 1 < last ? i + 2 : i + 1;

            // Not: "National Voter Registration Act", which is nobody's name.
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

    private bool IsBeside(int index, int other) =>
        _tokens[index].Sentence == _tokens[other].Sentence && _tokens[index].Quotation == _tokens[other].Quotation;

    private bool IsTitle(int index) => _tokens[index].Is(WordClass.Title) && _tokens[index].IsWord;
}

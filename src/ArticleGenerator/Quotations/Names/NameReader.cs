using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
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
    private readonly NameTitles _titles;
    private readonly IntroducedSurnames _surnames;

    private List<Mention> _mentions = [];

    private NameReader(string text, TokenList tokens, CapitalWords capitals, WordUses uses)
    {
        _text = text;
        _tokens = tokens;
        _run = new NameRun(tokens, uses);
        _capitals = capitals;
        _organisations = new OrganisationNames(tokens);
        _surnames = new IntroducedSurnames(tokens, uses);
        _titles = new NameTitles(tokens, capitals, _surnames);
    }

    public static List<Mention> Read(string text, TokenList tokens, WordUses uses)
    {
        using var capitals = new CapitalWords(text, tokens, uses);
        var reader = new NameReader(text, tokens, capitals, uses);
        List<Mention> mentions = reader.ReadAll();
        if (!reader._surnames.Introduce(mentions))
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
            gender = _tokens.Is(index, PronounWords.They) ? Gender.Plural
                : IsSpeakingIt(index) ? Gender.Thing
                : Gender.Unknown;
        }

        return gender == Gender.Unknown
            ? null
            : new Mention(MentionKind.Pronoun, index, index, new TextSpan(token.Start, token.Length), gender)
            {
                Index = _mentions.Count,
            };
    }

    // A match: "it said". Not: "it smells", where "it" stands for what nobody asks about.
    private bool IsSpeakingIt(int index) =>
        _tokens.Is(index, PronounWords.It)
        && index + 1 < _tokens.Length && _tokens[index + 1].Block == _tokens[index].Block
        && _tokens.Is(index + 1, StatingVerbs.Finite) && _tokens[index + 1].Quotation < 0;

    private Mention? Name(int first)
    {
        var name = new NameParts { First = first, Start = first, Last = _run.LastOf(first) };
        _titles.Skip(ref name);
        if (name.Start <= name.Last)
        {
            return NameOf(name);
        }

        if (name.Last == first && _surnames.IsIntroduced(first))
        {
            return NameOf(new NameParts { First = first, Start = first, Last = first });
        }

        // A match: "Mr. King", "Mr. Speaker", a title before a word that is one itself. Not: "Speaker", since a title
        // alone names nobody.
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

    // A match: "Freedonian Ambassador to the United States", an office. Not: "Freedonian Ambassador Karim Daoud".
    private bool IsOffice(NameParts name)
    {
        int next = name.Last + 1;
        return name.Start < name.Last
            && next < _tokens.Length
            && _tokens[name.Last].Is(WordClass.Title)
            && _tokens[next].Sentence == _tokens[name.Last].Sentence
            && _tokens.Is(next, PrepositionWords.Posts);
    }

    private Mention? NameOf(NameParts name)
    {
        if (IsOffice(name))
        {
            return null;
        }

        if (name.Start == name.Last && !name.HasTitle
            && !_capitals.IsName(name.Start) && !_surnames.IsIntroduced(name.Start))
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
            isKnown ? name.Gender : NameTitles.GenderOf(_tokens[name.Start]))
        {
            Index = _mentions.Count,
            HasTitle = name.HasTitle,
            IsOrganisation = isOrganisation,
            WordCount = words,
        };
    }

    // With the full stop of "Tom Kane Jr.", and without that of "Tom Kane.".
    private TextSpan SpanOf(NameParts name)
    {
        int end = _tokens[name.Last].End;
        bool hasStop = _tokens[name.Last].Is(WordClass.Suffix)
            && end < _text.Length
            && _text[end] == '.'
            && char.ToLowerInvariant(_text[end - 1]) == 'r';
        return TextSpan.FromBounds(_tokens[name.Start].Start, hasStop ? end + 1 : end);
    }

    private bool IsTitle(int index) => _tokens[index].Is(WordClass.Title) && _tokens[index].IsWord;
}

using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>Finds names and pronouns: runs of capitalised words, with titles, initials, particles and suffixes.</summary>
internal sealed class NameReader
{
    private readonly string _text;
    private readonly TokenList _tokens;
    // In tokens. A run that names nobody is begun anew at its next word, so that without a limit a text of nothing but titles
    // takes the square of its length; no name is longer.
    private const int LongestRun = 40;

    private LowercaseWords? _lowercase;

    private NameReader(string text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    public static List<Mention> Read(string text, TokenList tokens)
    {
        var reader = new NameReader(text, tokens);
        var mentions = new List<Mention>();
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

        reader._lowercase?.Return();
        return mentions;
    }

    private Mention? MentionAt(int index) => _tokens[index].Is(WordClass.Pronoun) ? Pronoun(index) : Name(index);

    private Mention? Pronoun(int index)
    {
        Token token = _tokens[index];
        Gender gender = token.Is(WordClass.Male) ? Gender.Male : token.Is(WordClass.Female) ? Gender.Female : Gender.Unknown;
        if (gender == Gender.Unknown && !Is(token, "they"))
        {
            return null;
        }

        return new Mention(MentionKind.Pronoun, index, index, new TextSpan(token.Start, token.Length), gender == Gender.Unknown ? Gender.Plural : gender);
    }

    private Mention? Name(int first)
    {
        int last = first;
        while (last + 1 < _tokens.Length && last - first < LongestRun && Continues(last))
        {
            last++;
        }

        // A particle, a title or a comma at the end belongs to what follows.
        while (last > first && (!_tokens[last].IsCapital || !_tokens[last].IsWord) && !_tokens[last].Is(WordClass.Suffix))
        {
            last--;
        }

        int start = first;
        Gender gender = Gender.Unknown;
        bool hasTitle = false;
        while (start <= last && (IsSkippedAtStart(start, first, last) || IsTitle(start)))
        {
            // "Said Ada Brook", "In Harrow": the word before is no part of the mention.
            first = start == first && start < last && !IsTitle(start)
                && _tokens[start].Is(WordClass.AnyCue | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb) ? start + 1 : first;
            hasTitle |= IsTitle(start);
            gender = gender == Gender.Unknown && IsTitle(start) ? GenderOf(_tokens[start]) : gender;
            start++;
            while (start <= last && !_tokens[start].IsWord)
            {
                start++;
            }
        }

        // "Secretary of State Ada Brook": what she is secretary of is no part of her name.
        int office = first - 2;
        if (start == first && office >= 0 && _tokens[first].Is(WordClass.Portfolio) && Is(_tokens[first - 1], "of") && IsTitle(office) && _tokens[office].IsCapital)
        {
            int name = first;
            while (name < last && _tokens[name].Is(WordClass.Portfolio))
            {
                name++;
            }

            if (!_tokens[name].Is(WordClass.Portfolio | WordClass.Organisation))
            {
                (first, start, hasTitle) = (office, name, true);
            }
        }

        int rank = LastRank(start, last);
        if (rank >= 0)
        {
            hasTitle = true;
            start = rank + 1;
            while (!_tokens[start].IsWord)
            {
                start++;
            }
        }

        if (start > last)
        {
            // "Mr. King", "Mr. Speaker": a title before a word that is one itself. A title alone names nobody.
            bool isName = last > first && _tokens[last].IsCapital && _tokens[last].Is(WordClass.Title) && IsTitle(first) && _tokens[first].Length <= 4;
            return isName ? NameOf(first, last, last, gender, hasTitle: true) : null;
        }

        return NameOf(first, start, last, gender, hasTitle);
    }

    /// <summary>"House Speaker Ada Brook", "FBI General Counsel Tom Hale": the last title or role that a name follows; or -1.</summary>
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

    private Mention? NameOf(int first, int start, int last, Gender gender, bool hasTitle)
    {
        if (start == last && !hasTitle && !IsName(start))
        {
            return null;
        }

        bool isOrganisation = false;
        int words = 0;
        for (int i = start; i <= last; i++)
        {
            isOrganisation |= _tokens[i].Is(WordClass.Organisation) && !hasTitle;
            isOrganisation |= i == last && _tokens[i].Is(WordClass.Place) && !hasTitle && !IsFirstNameBefore(start, last);
            words += _tokens[i].IsWord && !_tokens[i].Is(WordClass.Suffix) ? 1 : 0;
        }

        if (gender == Gender.Unknown && words > 1 && !isOrganisation)
        {
            gender = GenderOf(_tokens[start]);
        }

        // "Tom Kane Jr." has its full stop.
        int end = _tokens[last].End;
        bool hasStop = _tokens[last].Is(WordClass.Suffix) && end < _text.Length && _text[end] == '.' && char.ToLowerInvariant(_text[end - 1]) == 'r';
        return new Mention(
            MentionKind.Name, first, last, TextSpan.FromBounds(_tokens[start].Start, hasStop ? end + 1 : end), gender)
        {
            HasTitle = hasTitle,
            IsOrganisation = isOrganisation,
            Words = words,
        };
    }

    // "Jack London", but "Virginia Beach": a name that is a place's too decides nothing.
    private bool IsFirstNameBefore(int start, int last) =>
        last == start + 1 && _tokens[start].Is(WordClass.Male | WordClass.Female) && !_tokens[start].Is(WordClass.Place);

    /// <summary>Whether the run of a name goes on behind a token.</summary>
    private bool Continues(int index)
    {
        Token token = _tokens[index];
        Token next = _tokens[index + 1];
        if (next.Block != token.Block || next.Quotation != token.Quotation)
        {
            return false;
        }

        bool close = next.Start - token.End <= 1;
        if (!close)
        {
            return false;
        }

        // Tom "Diesel" Brook
        if (Syntax.QuotationMarks.IsMark(next.Sign) || Syntax.QuotationMarks.IsMark(token.Sign))
        {
            return token.Quotation < 0 && IsInNickname(index);
        }

        // "Sen. Ada Brook": the full stop of a title.
        if (next.Sign == '.')
        {
            return token.Is(WordClass.Title | WordClass.Suffix) && token.IsCapital && next.Start == token.End && token.Sentence == SentenceBehind(index + 1);
        }

        if (token.Sign == '.')
        {
            return next.IsCapital && next.Start > token.End;
        }

        // "Robert Kane, Jr."
        if (next.Sign == ',')
        {
            return index + 2 < _tokens.Length && _tokens[index + 2].Is(WordClass.Suffix) && _tokens[index + 2].IsCapital;
        }

        if (token.Sign == ',')
        {
            return next.Is(WordClass.Suffix);
        }

        if (!next.IsWord || next.Start == token.End)
        {
            return false;
        }

        // "Brook Calls Ferry 'Slow'": a verb, though a headline gives it a capital.
        if (next.IsCapital && next.Is(WordClass.Cue) && !next.Is(WordClass.CueBase | WordClass.Title | WordClass.Role | WordClass.Organisation)
            && (!next.Is(WordClass.CueNoun) || next.Is(WordClass.NamingCue)))
        {
            return false;
        }

        if (next.IsCapital)
        {
            return !next.Is(WordClass.Calendar) && (!next.Is(WordClass.Function) || next.Is(WordClass.Particle)) && !token.Is(WordClass.Calendar);
        }

        // "van" and "de la" are followed by a capital.
        return next.Is(WordClass.Particle) && index + 2 < _tokens.Length
            && (_tokens[index + 2].IsCapital || (_tokens[index + 2].Is(WordClass.Particle) && index + 3 < _tokens.Length && _tokens[index + 3].IsCapital));
    }

    // What stands in marks but in no quotation is a nickname; an apostrophe is none.
    private bool IsInNickname(int index)
    {
        Token token = _tokens[index];
        Token next = _tokens[index + 1];
        if (!token.IsWord)
        {
            return next.IsWord && next.IsCapital;
        }

        bool opens = next.Start > token.End && index + 2 < _tokens.Length && _tokens[index + 2].IsCapital && _tokens[index + 2].Start == next.End;
        bool closes = next.Start == token.End && index + 2 < _tokens.Length && _tokens[index + 2].IsCapital && _tokens[index + 2].Start > next.End;
        return token.IsCapital && next.Sign is not ('\'' or '’') && (opens || closes);
    }

    private int SentenceBehind(int index) => index + 1 < _tokens.Length ? _tokens[index + 1].Sentence : -1;

    private bool IsTitle(int index) => _tokens[index].Is(WordClass.Title) && _tokens[index].IsWord;

    // "The New York Post", "When Ada Brook": the first word of a sentence is no part of a name if it is a common one.
    private bool IsSkippedAtStart(int index, int first, int last)
    {
        // "said Will Doyle": in the middle of a sentence a capital says that it is a name.
        Token token = _tokens[index];
        if (token.Is(WordClass.Auxiliary) && index == first && index < last && !_tokens.BeginsSentence(index))
        {
            return false;
        }

        if (token.Is(WordClass.Function | WordClass.Calendar | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction))
        {
            return true;
        }

        return index == first && index < last && _tokens.BeginsSentence(index) && !token.Is(WordClass.Male | WordClass.Female)
            && (token.Is(WordClass.AnyCue | WordClass.Role | WordClass.Adverb) || EndsWithLy(token)) && StandsInLowercase(index);
    }

    private bool IsName(int index)
    {
        Token token = _tokens[index];
        if (token.Is(WordClass.Function | WordClass.Calendar | WordClass.Title) || token.Length < 2)
        {
            return false;
        }

        // "Harrow, Vt., ...": the state of a town.
        if (token.Is(WordClass.Place) && index > 1 && _tokens[index - 1].Sign == ',' && _tokens[index - 2].IsCapital
            && (_text[token.End - 1] == '.' || (token.End < _text.Length && _text[token.End] == '.')))
        {
            return false;
        }

        // "(D-Vt.)"
        if (token.Length > 2 && _text[token.Start + 1] == '-' && index > 0 && _tokens[index - 1].Sign == '(')
        {
            return false;
        }

        // "Small groups of protesters": an adjective that a sentence begins with. A name would have a verb behind it.
        if (_tokens.BeginsSentence(index) && IsBeforePlural(index))
        {
            return false;
        }

        return !_tokens.BeginsSentence(index) || (!token.Is(WordClass.AnyCue | WordClass.Role | WordClass.Adverb) && !EndsWithLy(token) && !StandsInLowercase(index));
    }

    private bool IsBeforePlural(int index)
    {
        if (index + 1 >= _tokens.Length || !_tokens[index + 1].IsWord || _tokens[index + 1].Block != _tokens[index].Block)
        {
            return false;
        }

        Token next = _tokens[index + 1];
        return !next.IsCapital && next.Length > 3 && _text[next.End - 1] == 's' && _text[next.End - 2] != 's'
            && !next.Is(WordClass.AnyCue | WordClass.Verb | WordClass.Function) && index + 2 < _tokens.Length
            && (_tokens[index + 2].Is(WordClass.AnyCue | WordClass.Auxiliary) || Is(_tokens[index + 2], "of"));
    }

    private bool EndsWithLy(Token token) => token.Length > 4 && _text[token.End - 1] == 'y' && _text[token.End - 2] == 'l';

    private bool Is(Token token, string word) => _text.AsSpan(token.Start, token.Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static Gender GenderOf(Token token) =>
        token.Is(WordClass.Male) == token.Is(WordClass.Female) ? Gender.Unknown
        : token.Is(WordClass.Male) ? Gender.Male
        : Gender.Female;

    // A word that also stands without a capital somewhere is a word, and no name, where a sentence begins with it.
    private bool StandsInLowercase(int index) => (_lowercase ??= new LowercaseWords(_tokens)).Contains(index);
}

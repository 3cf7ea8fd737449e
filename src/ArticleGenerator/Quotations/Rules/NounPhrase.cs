using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Reads who is meant by the words at a place: a name (<c>Sen. Ada Brook</c>), a pronoun, or a description
/// (<c>a spokesman for the harbour authority</c>); of a description with a name (<c>the chief engineer, Mara
/// Lindqvist</c>) the name.
/// </summary>
internal sealed class NounPhrase
{
    private const int MostWords = 10;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly Somebody _somebody;
    private readonly WordUses _uses;
    private readonly PhraseExtent _extent;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="mentions">Its names and pronouns.</param>
    /// <param name="uses">What its words are.</param>
    public NounPhrase(string text, TokenList tokens, List<Mention> mentions, WordUses uses)
    {
        _text = text;
        _tokens = tokens;
        _mentions = mentions;
        _somebody = new Somebody(tokens, uses);
        _uses = uses;
        _extent = new PhraseExtent(tokens, uses);
    }

    /// <summary>The same, if it is somebody who can say something.</summary>
    public Mention? SpeakerAt(int index) => At(index) is { } mention && _somebody.MayBe(mention) ? mention : null;

    /// <summary>Whether a mention is somebody who can say something, by its words.</summary>
    public bool IsSomebody(Mention mention) => _somebody.Is(mention);

    /// <summary>Whether people are called by the word at a token.</summary>
    public bool IsPersonNoun(int index) => _somebody.IsPersonNoun(index);

    /// <summary>Whether the word at a token is a plural.</summary>
    public bool IsPlural(int index) => _somebody.IsPlural(index);

    /// <summary>Whether a mention may be somebody.</summary>
    public bool MayBeSomebody(Mention mention) => _somebody.MayBe(mention);

    /// <summary>The mention that begins at a token, or null; its last token is in <see cref="Mention.Last"/>.</summary>
    public Mention? At(int index)
    {
        if (index < 0 || index >= _tokens.Length || !_tokens[index].IsWord)
        {
            return null;
        }

        if (MentionAt(index) is { } mention)
        {
            return mention.Kind == MentionKind.Pronoun ? mention : OfName(mention);
        }

        Token token = _tokens[index];

        // Not: the "that" of "said that Brook", a conjunction, though it could be a determiner.
        if (token.Is(WordClass.Conjunction) && index + 1 < _tokens.Length && MentionAt(index + 1) is not null)
        {
            return null;
        }

        // Not: the s of "Brook's", which is no word of its own.
        if (_extent.IsPossessive(index) && (index + 1 == _tokens.Length || !_extent.Contains(index, index + 1)))
        {
            return null;
        }

        if (token.Is(WordClass.Determiner | WordClass.Role | WordClass.Organisation))
        {
            return OfDescription(index, index);
        }

        // A match: "former Harrow governor Tom Hale", "longtime supporters", "bakers". Not: "angry with".
        bool isPlural = !token.Is(WordClass.Function | WordClass.AnyCue)
            && char.IsLower(_text[token.Start])
            && _text[token.End - 1] == 's';
        bool isAdjective = !token.Is(
            WordClass.Function & ~WordClass.Adverb | WordClass.AnyCue | WordClass.Auxiliary | WordClass.Preposition
            | WordClass.Conjunction | WordClass.Adverb);
        if ((!isPlural && !isAdjective) || IsPastBehindSubject(index))
        {
            return null;
        }

        Mention? phrase = OfDescription(index, index);
        return phrase is { Kind: MentionKind.Name }
            || (phrase is not null && (isPlural || HasRole(phrase.First, phrase.Last)))
            ? phrase
            : null;
    }

    // A match: "who's dissented from all decisions", a verb, since neither a preposition nor a comma stands before it.
    // Not: "by retired bakers".
    private bool IsPastBehindSubject(int index) =>
        index > 0 && _tokens[index - 1].IsWord && _tokens[index - 1].Block == _tokens[index].Block
        && !_tokens[index - 1].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Cue | WordClass.CueBase)
        && _uses.Is(index, WordUse.Ed);

    /// <summary>The name that begins at a token, and nothing around it; or null.</summary>
    public Mention? NameAt(int index) => MentionAt(index) is { Kind: MentionKind.Name } name ? name : null;

    // Hale: "Brook spokeswoman Gwen Hale". The campaign: "Brook's campaign". Brook: "Brook said".
    private Mention? OfName(Mention name)
    {
        int next = name.Last + 1;
        if (!_extent.IsBeside(name.Last, next))
        {
            return name;
        }

        return _extent.IsPossessive(next) || _extent.IsModifying(next) ? OfDescription(name.First, next) ?? name : name;
    }

    private Mention? OfDescription(int first, int index)
    {
        int last = index;
        int i = index;
        for (; i < _tokens.Length && i - first < MostWords && _extent.Contains(first, i); i++)
        {
            if (i > first
                && MentionAt(i) is { Kind: MentionKind.Name } name
                && !_extent.IsPossessive(name.Last + 1)
                && !_extent.IsModifying(name.Last + 1)
                && !_extent.IsOrganisation(name.Last + 1))
            {
                // Not Hale: "the boats meet Tom Hale", since what is no noun for a person is no description of him.
                // Hale: "an angry Tom Hale".
                if (i - first > 2
                    && !name.HasTitle
                    && !_tokens[i - 1].IsCapital
                    && !_tokens[i - 1].Is(WordClass.Determiner)
                    && !_extent.IsPossessive(i - 1)
                    && !HasRole(first, i - 1) && !_somebody.IsPersonNoun(i - 1) && !_tokens[i - 1].Is(WordClass.Title))
                {
                    break;
                }

                // Lindqvist: "the chief engineer Mara Lindqvist". A description: "the Sula".
                return _tokens[i - 1].Is(WordClass.Determiner) && !name.HasTitle
                    ? Description(first, name.Last)
                    : name with { First = first };
            }

            last = i;
        }

        if (last == first && _tokens[first].Is(WordClass.Determiner) && !_tokens[first].Is(WordClass.Role))
        {
            // A match: "one of those engineers". Not: "the of".
            if (last + 2 < _tokens.Length && _tokens.Is(last + 1, PrepositionWords.Of)
                && !_tokens.Is(first, DeterminerWords.Definite))
            {
                int end = _extent.WithComplement(last);
                return end > last + 1 ? Description(first, end) : null;
            }

            return IsCount(first) ? Description(first, last) : null;
        }

        return NameInApposition(first, last)
            ?? NameBehindComplement(first, last)
            ?? Description(first, _extent.WithComplement(last));
    }

    // Quist: "a spokesman for the ferry, Lena Quist,", "the head of the office for harbours, Lena Quist,". Nobody: "a
    // crate for the ferry, Lena Quist,".
    private Mention? NameBehindComplement(int first, int last)
    {
        const int MostComplements = 3;
        if (!HasRole(first, last))
        {
            return null;
        }

        int end = last;
        for (int i = 0; i < MostComplements; i++)
        {
            int longer = _extent.WithComplement(end);
            if (longer == end)
            {
                return null;
            }

            end = longer;
            if (NameInApposition(first, end) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"a spokesman, Tom Hale," is Tom Hale.</summary>
    private Mention? NameInApposition(int first, int last)
    {
        // Not: "In a statement, Tom Hale said", which is not who Hale is, but where he said it.
        if (first > 0 && _tokens[first - 1].Is(WordClass.Preposition) && _tokens[last].Is(WordClass.SpeechNoun))
        {
            return null;
        }

        int comma = last + 1;
        if (comma + 1 >= _tokens.Length
            || _tokens[comma].Sign != ','
            || MentionAt(comma + 1) is not { Kind: MentionKind.Name } name)
        {
            return null;
        }

        int behind = name.Last + 1;
        bool closed = behind >= _tokens.Length
            || _tokens[behind].Sign is ',' or '.'
            || _tokens[behind].Is(WordClass.Cue);
        bool isSubject = behind + 1 < _tokens.Length
            && _tokens[behind].Sign == ','
            && _tokens[behind + 1].Is(WordClass.Cue)
            && _tokens[first].Is(WordClass.Determiner);

        // A match, too: "said the mate, Tom Roe."
        isSubject |= first > 0
            && _tokens[first - 1].Is(WordClass.Cue)
            && _tokens[first - 1].Block == _tokens[first].Block
            && _tokens[first].Is(WordClass.Determiner);
        return closed && !name.IsOrganisation && (isSubject || HasRole(first, last) || _somebody.IsPersonNoun(last))
            ? name with { First = first }
            : null;
    }

    /// <summary>Whether a spokesman, a mayor, a letter is among the words.</summary>
    public bool HasRole(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (_tokens[i].Is(WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }

    // A match: "Two said no", "Some called it a day". Not: "That said".
    private bool IsCount(int index) =>
        index + 1 < _tokens.Length
            && _tokens[index + 1].Is(WordClass.Cue | WordClass.CueBase)
            && !_tokens.Is(index, DeterminerWords.Uncounted);

    // The name or the pronoun that begins with a token.
    private Mention? MentionAt(int index) => _tokens[index].Mention is >= 0 and int mention ? _mentions[mention] : null;

    private Mention Description(int first, int last) => new(
        MentionKind.Description,
        first,
        last,
        TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End),
        Gender.Unknown);
}

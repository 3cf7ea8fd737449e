using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// The noun phrases of an article: where the one that begins or ends at a token begins and ends, what it is about, and
/// who it is where a name says so. Everything that comes behind the names asks it.
/// </summary>
internal sealed class NounPhrases
{
    // In words, from the first on, and from the last back.
    private const int MostWords = 10;
    private const int MostWordsBack = 6;

    private const int MostComplements = 3;

    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly WordUses _uses;
    private readonly PhraseExtent _extent;
    private readonly PhraseHead _head;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="mentions">Its names and pronouns.</param>
    /// <param name="uses">What its words are.</param>
    public NounPhrases(string text, TokenList tokens, List<Mention> mentions, WordUses uses)
    {
        _tokens = tokens;
        _mentions = mentions;
        _uses = uses;
        _extent = new PhraseExtent(tokens, uses);
        _head = new PhraseHead(tokens, mentions, new PhraseWords(text, tokens), uses);
        Appositions = new Appositions(text, tokens, mentions, uses, _head);
    }

    /// <summary>What stands in apposition to names.</summary>
    public Appositions Appositions { get; }

    /// <summary>How far they go.</summary>
    public PhraseExtent Extent => _extent;

    /// <summary>The phrase that begins at a token, or null where none does.</summary>
    public NounPhrase? From(int first) => From(first, first);

    /// <summary>The same, where all up to another token is known to be in it: a name that owns what follows.</summary>
    public NounPhrase? From(int first, int index)
    {
        int last = index;
        for (int i = index; i < _tokens.Length && i - first < MostWords && _extent.Contains(first, i); i++)
        {
            if (i > first && NameAt(i) is { } name && IsItself(name))
            {
                if (!IsNamed(first, name))
                {
                    break;
                }

                // Lindqvist: "the chief engineer Mara Lindqvist". A description: "the Sula".
                bool isThing = _tokens[i - 1].Is(WordClass.Determiner) && !name.HasTitle;
                return new NounPhrase(first, name.Last, isThing ? null : name);
            }

            last = i;
        }

        if (last == first && _tokens[first].Is(WordClass.Determiner) && !_tokens[first].Is(WordClass.Role))
        {
            return OfCount(first);
        }

        var phrase = new NounPhrase(first, last);
        return WithName(phrase) ?? phrase with { Last = _extent.WithComplement(last) };
    }

    /// <summary>
    /// The phrase that ends at a token: a name (<c>Sen. Ada Brook</c>), or words with their article; or null.
    /// </summary>
    /// <param name="last">The token.</param>
    /// <param name="start">The first token that it may begin with.</param>
    public NounPhrase? EndingAt(int last, int start)
    {
        if (NameEndingAt(last, start) is { } name)
        {
            return new NounPhrase(name.First, last, name);
        }

        for (int i = last; i >= start && last - i < MostWordsBack && _tokens[i].IsWord && _tokens[i].Quotation < 0; i--)
        {
            if (_tokens[i].Is(WordClass.Determiner))
            {
                return i == last ? null : new NounPhrase(i, last);
            }
        }

        return null;
    }

    /// <summary>The name that ends at a token; or null.</summary>
    /// <param name="last">The token.</param>
    /// <param name="start">The first token that it may begin with.</param>
    public Mention? NameEndingAt(int last, int start)
    {
        for (int i = last; i >= start && last - i < MostWordsBack; i--)
        {
            if (NameAt(i) is { } name)
            {
                return name.Last == last ? name : null;
            }
        }

        return null;
    }

    /// <summary>The name that begins at a token, and nothing around it; or null.</summary>
    public Mention? NameAt(int index) =>
        _tokens[index].Mention is >= 0 and int mention && _mentions[mention] is { Kind: MentionKind.Name } name
            ? name
            : null;

    /// <summary>The token of what a phrase is about: <c>keeper</c> of "the keeper of the light".</summary>
    public int HeadOf(int first, int last) => _head.Of(first, last + 1);

    /// <inheritdoc cref="Phrases.Appositions.HasRole"/>
    public bool HasRole(int first, int last) => Appositions.HasRole(first, last);

    // Not: the Brook of "Brook's campaign", "Brook spokeswoman", "the New York office", which narrows something down.
    private bool IsItself(Mention name)
    {
        int next = name.Last + 1;
        return !_extent.IsPossessive(next) && !_extent.IsModifying(next) && !_extent.IsOrganisation(next);
    }

    // Hale: "an angry Tom Hale". Not: "the boats meet Tom Hale", since what is no noun for a person is no description
    // of him.
    private bool IsNamed(int first, Mention name)
    {
        int before = name.First - 1;
        return before + 1 - first <= 2
            || name.HasTitle
            || _tokens[before].IsCapital
            || _tokens[before].Is(WordClass.Determiner | WordClass.Title)
            || _extent.IsPossessive(before)
            || HasRole(first, before)
            || _uses.Is(before, WordUse.Person);
    }

    // A match: "one of those engineers"; "Two said no". Not: "the of", "that said".
    private NounPhrase? OfCount(int first)
    {
        if (first + 2 < _tokens.Length && _tokens.Is(first + 1, PrepositionWords.Of)
            && !_tokens.Is(first, DeterminerWords.Definite))
        {
            int end = _extent.WithComplement(first);
            return end > first + 1 ? new NounPhrase(first, end) : null;
        }

        bool isCount = first + 1 < _tokens.Length
            && _tokens[first + 1].Is(WordClass.Cue | WordClass.CueBase)
            && !_tokens.Is(first, DeterminerWords.Uncounted);
        return isCount ? new NounPhrase(first, first) : null;
    }

    // Hale: "a spokesman, Tom Hale,"; Quist: "a spokesman for the ferry, Lena Quist,", "the head of the office for
    // harbours, Lena Quist,". Nobody: "a crate for the ferry, Lena Quist,".
    private NounPhrase? WithName(NounPhrase phrase)
    {
        if (Appositions.NameBehind(phrase) is { } beside)
        {
            return phrase with { Last = beside.Last, Name = beside };
        }

        int end = phrase.Last;
        for (int i = 0; i < MostComplements && HasRole(phrase.First, phrase.Last); i++)
        {
            int longer = _extent.WithComplement(end);
            if (longer == end)
            {
                return null;
            }

            end = longer;
            if (Appositions.NameBehind(phrase with { Last = end }) is { } name)
            {
                return phrase with { Last = name.Last, Name = name };
            }
        }

        return null;
    }
}

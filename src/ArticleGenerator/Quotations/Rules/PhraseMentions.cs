using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// Who is meant by the noun phrase at a place: a name (<c>Sen. Ada Brook</c>), a pronoun, or a description
/// (<c>a spokesman for the harbour authority</c>); of a description with a name (<c>the chief engineer, Mara
/// Lindqvist</c>) the name.
/// </summary>
internal sealed class PhraseMentions
{
    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly NounPhrases _phrases;
    private readonly PhraseExtent _extent;
    private readonly Somebody _somebody;
    private readonly WordUses _uses;
    private int _asked = -1;
    private Mention? _answer;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="mentions">Its names and pronouns.</param>
    /// <param name="phrases">Its noun phrases.</param>
    /// <param name="uses">What its words are.</param>
    public PhraseMentions(
        string text, TokenList tokens, List<Mention> mentions, NounPhrases phrases, WordUses uses)
    {
        _text = text;
        _tokens = tokens;
        _mentions = mentions;
        _phrases = phrases;
        _extent = phrases.Extent;
        _somebody = new Somebody(tokens, phrases, uses);
        _uses = uses;
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
        // Rules that find nobody ask about the same words one behind the other.
        if (index != _asked)
        {
            _answer = Read(index);
            _asked = index;
        }

        return _answer;
    }

    private Mention? Read(int index)
    {
        if (index < 0 || index >= _tokens.Length || !_tokens[index].IsWord)
        {
            return null;
        }

        if (MentionAt(index) is { } mention)
        {
            return mention.Kind == MentionKind.Pronoun ? mention : OfName(mention);
        }

        ref readonly Token token = ref _tokens[index];

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

    /// <inheritdoc cref="NounPhrases.NameAt"/>
    public Mention? NameAt(int index) => _phrases.NameAt(index);

    /// <inheritdoc cref="NounPhrases.HasRole"/>
    public bool HasRole(int first, int last) => _phrases.HasRole(first, last);

    /// <summary>Whoever a phrase describes without a name.</summary>
    public Mention Description(NounPhrase phrase) => new(
        MentionKind.Description,
        phrase.First,
        phrase.Last,
        TextSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.Last].End),
        Gender.Unknown);

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
        if (_phrases.From(first, index) is not { } phrase)
        {
            return null;
        }

        return phrase.Name is { } name ? name with { First = first } : Description(phrase);
    }

    // The name or the pronoun that begins with a token.
    private Mention? MentionAt(int index) => _tokens[index].Mention is >= 0 and int mention ? _mentions[mention] : null;
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// The noun phrases that say who a name is, where they stand beside it: behind a comma, before one, or right before the
/// name. Whoever wants to know what a name is called by asks here.
/// </summary>
internal sealed class Appositions
{
    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly WordUses _uses;
    private readonly AppositionBehind _behind;
    private readonly AppositionBefore _before;
    private readonly NounBeside _beside;

    public Appositions(string text, TokenList tokens, List<Mention> mentions, WordUses uses, PhraseHead head)
    {
        var words = new PhraseWords(text, tokens);
        var clauses = new Clauses(tokens, words, uses);
        _tokens = tokens;
        _mentions = mentions;
        _uses = uses;
        _behind = new AppositionBehind(tokens, words, head, clauses, uses, new BehindName(text, tokens, words));
        _before = new AppositionBefore(tokens, words, head, uses);
        _beside = new NounBeside(tokens, words, uses);
    }

    /// <summary>The phrase behind a name and a comma: <c>Mara Lindqvist, the ferry's chief engineer,</c>.</summary>
    public NounPhrase? Behind(Mention name) => _behind.Of(name);

    /// <inheritdoc cref="AppositionBehind.EndsAt"/>
    public bool IsOpenBehind(Mention name, int verb) => _behind.EndsAt(name, verb);

    /// <summary>The phrase before a comma and a name: <c>Harrow's chief engineer, Mara Lindqvist,</c>.</summary>
    public NounPhrase? Before(Mention name) => _before.Of(name);

    /// <summary>The noun right before a name, with what belongs to it: <c>retired welder Tom Hale</c>.</summary>
    public NounPhrase? Beside(Mention name) => _beside.Of(name);

    /// <summary>
    /// The name behind a phrase and a comma, asked for from the phrase, which must say a role or be a subject: Tom Hale
    /// of <c>a spokesman, Tom Hale,</c>; or null.
    /// </summary>
    public Mention? NameBehind(NounPhrase phrase)
    {
        // Not: "In a statement, Tom Hale said", which is not who Hale is, but where he said it.
        (int first, int last) = (phrase.First, phrase.Last);
        if (first > 0 && _tokens[first - 1].Is(WordClass.Preposition) && _tokens[last].Is(WordClass.SpeechNoun))
        {
            return null;
        }

        int comma = last + 1;
        if (comma + 1 >= _tokens.Length
            || _tokens[comma].Sign != ','
            || _tokens[comma + 1].Mention < 0
            || _mentions[_tokens[comma + 1].Mention] is not { Kind: MentionKind.Name, IsOrganisation: false } name)
        {
            return null;
        }

        return IsClosed(name) && (HasRole(first, last) || _uses.Is(last, WordUse.Person) || IsSubject(first, name))
            ? name
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

    private bool IsClosed(Mention name)
    {
        int behind = name.Last + 1;
        return behind >= _tokens.Length || _tokens[behind].Sign is ',' or '.' || _tokens[behind].Is(WordClass.Cue);
    }

    // A match: "The mate, Tom Roe, said", "said the mate, Tom Roe."
    private bool IsSubject(int first, Mention name)
    {
        int behind = name.Last + 1;
        bool isBeforeVerb = behind + 1 < _tokens.Length && _tokens[behind].Sign == ','
            && _tokens[behind + 1].Is(WordClass.Cue);
        bool isBehindVerb = first > 0 && _tokens[first - 1].Is(WordClass.Cue)
            && _tokens[first - 1].Block == _tokens[first].Block;
        return (isBeforeVerb || isBehindVerb) && _tokens[first].Is(WordClass.Determiner);
    }
}

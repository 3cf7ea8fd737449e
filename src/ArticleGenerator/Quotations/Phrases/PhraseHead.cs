using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>What a noun phrase is about: its head, the people in it, and whose it is.</summary>
internal sealed class PhraseHead
{
    private readonly TokenList _tokens;
    private readonly List<Mention> _mentions;
    private readonly PhraseWords _words;
    private readonly WordUses _uses;

    public PhraseHead(TokenList tokens, List<Mention> mentions, PhraseWords words, WordUses uses)
    {
        _tokens = tokens;
        _mentions = mentions;
        _words = words;
        _uses = uses;
    }

    /// <summary>
    /// The last word before the first preposition or conjunction: <c>keeper</c> of "the keeper of the light".
    /// </summary>
    public int Of(int first, int end)
    {
        first = BehindOwner(first, end);
        int head = first;
        for (int i = first; i < end && (i == first || !EndsHead(first, i)); i++)
        {
            head = _tokens[i].IsWord && !_tokens.IsPossessiveEnd(i) ? i : head;
        }

        return head;
    }

    /// <summary>Passes over an owner: <c>Friends of Harrow's</c> has an "of" of its own.</summary>
    public int BehindOwner(int first, int end)
    {
        for (int i = first; i < end && IsInOwner(i); i++)
        {
            if (_tokens.IsApostrophe(i) && i + 2 < end)
            {
                return _tokens.IsPossessiveEnd(i + 1) ? i + 2 : i + 1;
            }
        }

        return first;
    }

    public bool HasPerson(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            // A match: "the mayor". Not: "the mayor's car", which is no mayor.
            if (_uses.Is(i, WordUse.Person) && !_tokens.IsApostrophe(i + 1))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasDeterminer(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (_tokens[i].Is(WordClass.Determiner) && !_tokens[i].IsCapital && !_tokens.Is(i, DeterminerWords.Degrees))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasPossessivePronoun(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_words.IsPossessivePronoun(i))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsCapitals(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!_tokens[i].IsCapital)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether another person is named in apposition or in a row: <c>reporter Tom Hale</c>, <c>the crew and Tom
    /// Hale</c>.
    /// </summary>
    public bool HasName(int first, int end)
    {
        int head = Of(first, end);
        for (int i = first + 1; i < end; i++)
        {
            if ((IsInRow(i) || (i <= head && IsInApposition(i))) && NameAt(i) is { IsOrganisation: false } name
                && IsLast(name, i, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsHead(int first, int index)
    {
        ref readonly Token token = ref _tokens[index];
        if (!token.IsWord || _tokens.IsPossessiveEnd(index))
        {
            return false;
        }

        // A match: "a teacher and author", which ends at the "and". Not: "a law and history teacher".
        if (token.Is(WordClass.Conjunction))
        {
            return HasPerson(first, index - 1);
        }

        // A match: "a pilot today", which ends before the adverb. Not: "the only pilot", "the town's only pilot".
        return _tokens.Is(index, PrepositionWords.To) || token.Is(WordClass.Preposition)
            || (token.Is(WordClass.Adverb) && !_tokens[index - 1].Is(WordClass.Determiner | WordClass.Adverb)
            && !_tokens.IsPossessiveEnd(index - 1));
    }

    private bool IsInOwner(int index) =>
        _tokens[index].IsCapital || _tokens.IsApostrophe(index) || _tokens[index].Sign is '.' or '&'
        || _tokens.Is(index, ConjunctionWords.NameLinks);

    // A match: "the crew and Tom Hale". Not: "an adviser to Gwen Hale and Tom Hale".
    private bool IsInRow(int index) =>
        _tokens.Is(index - 1, ConjunctionWords.Rows) && !_tokens[index - 2].IsCapital;

    private bool IsInApposition(int index) => !_tokens[index - 1].IsCapital && _uses.Is(index - 1, WordUse.Person);

    // A match: "reporter Tom Hale". Not: "reporter Tom Hale's boat", "New York bakers", which go on.
    private bool IsLast(Mention name, int index, int end)
    {
        int behind = name.Last + 1;
        return !_tokens.IsApostrophe(behind)
            && (behind >= end || !_words.IsInside(behind, index)
            || _tokens[behind].Is(WordClass.Preposition | WordClass.Conjunction));
    }

    private Mention? NameAt(int token) =>
        _tokens[token].Mention is >= 0 and int mention && _mentions[mention].Kind == MentionKind.Name
            ? _mentions[mention] : null;
}

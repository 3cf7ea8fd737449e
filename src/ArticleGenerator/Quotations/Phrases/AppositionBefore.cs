using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// The noun phrase that a name follows in apposition: <c>Russia's natural resources minister, Alexander Kozlov,</c>. It
/// begins with an article or a possessive, and a person is its head.
/// </summary>
internal sealed class AppositionBefore
{
    // In tokens.
    private const int Longest = 14;

    private readonly TokenList _tokens;
    private readonly PhraseWords _words;
    private readonly PhraseHead _head;
    private readonly WordUses _uses;

    public AppositionBefore(TokenList tokens, PhraseWords words, PhraseHead head, WordUses uses)
    {
        _tokens = tokens;
        _words = words;
        _head = head;
        _uses = uses;
    }

    public NounPhrase? Of(Mention name)
    {
        int comma = name.First - 1;
        if (!_words.IsSign(comma, name.First, ',') || !IsClosed(name))
        {
            return null;
        }

        int found = -1;
        int first = comma;
        while (comma - first < Longest && _words.IsTogether(first - 1, comma) && IsInPhrase(first - 1))
        {
            first--;
            if (!Opens(first) || !SaysWho(first, comma))
            {
                continue;
            }

            // In "a friend of the mayor, Tom Hale," he may be either, so that nothing is said.
            if (found >= 0)
            {
                return null;
            }

            found = first;
        }

        return found < 0 ? null : new NounPhrase(found, comma - 1);
    }

    // A match: "The mayor, Tom Hale, said". Not: "For the mayor, Tom Hale said", where a clause goes on.
    private bool IsClosed(Mention name)
    {
        int behind = _words.BehindBrackets(name.Last + 1, name.Last);
        return !_words.IsTogether(behind, name.Last) || _tokens[behind].Sign is ',' or '.' or ';' or '—' or '–'
            || _tokens.Is(behind, PrepositionWords.Of);
    }

    private bool IsInPhrase(int index)
    {
        ref readonly Token token = ref _tokens[index];
        if (token.Quotation >= 0)
        {
            return false;
        }

        if (!token.IsWord)
        {
            return _tokens.IsApostrophe(index);
        }

        return _tokens.IsPossessiveEnd(index)
            || (!token.Is(WordClass.Conjunction | WordClass.Relative | WordClass.Pronoun | WordClass.Calendar)
            && (token.IsCapital || !_uses.Is(index, WordUse.Clause)));
    }

    // A match: "the mayor", "his brother", "Harrow's mayor". Not: "mayor of Harrow".
    private bool Opens(int index)
    {
        if (_words.IsArticle(index))
        {
            return true;
        }

        if (_words.IsPossessivePronoun(index))
        {
            // A match: "his deckhand". Not: the "his" of "one of his deckhands", which begins before it.
            return !(_words.IsTogether(index - 2, index) && _tokens.Is(index - 1, PrepositionWords.Of)
                && _tokens.Is(index - 2, DeterminerWords.One));
        }

        int behind = index;
        while (behind - index < Longest && _words.IsInside(behind, index) && _tokens[behind].IsCapital)
        {
            behind++;
        }

        return behind > index && _tokens.IsApostrophe(behind) && !IsWithinName(index);
    }

    // A match: the "Bay's" of "Harrow Bay's". Not: "Harrow's".
    private bool IsWithinName(int index) =>
        _words.IsTogether(index - 1, index)
        && ((_tokens[index - 1].IsCapital && !_tokens[index - 1].Is(WordClass.Function))
        || _tokens.Is(index - 1, DeterminerWords.Definite));

    private bool SaysWho(int first, int comma)
    {
        int head = _head.Of(first, comma);
        if (_tokens.Is(first, DeterminerWords.One))
        {
            return head == first && first + 2 < comma && _tokens.Is(first + 1, PrepositionWords.Of)
                && _head.HasPerson(first + 2, comma - 1);
        }

        return _uses.Is(head, WordUse.Person) && !_uses.Is(head, WordUse.Plural);
    }
}

using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Phrases;

/// <summary>
/// What stands in apposition behind a name: <c>Mara Lindqvist, the ferry's chief engineer,</c>. It is told by its form:
/// a noun phrase between commas, opened by an article or a possessive, or else a person's noun without either. Places,
/// ages, lists of names and clauses stand between commas too, and say nothing of who somebody is.
/// </summary>
internal sealed class AppositionBehind
{
    // In tokens.
    private const int Longest = 26;

    private readonly TokenList _tokens;
    private readonly PhraseWords _words;
    private readonly PhraseHead _head;
    private readonly Clauses _clauses;
    private readonly WordUses _uses;
    private readonly BehindName _behind;

    public AppositionBehind(
        TokenList tokens, PhraseWords words, PhraseHead head, Clauses clauses, WordUses uses, BehindName behind)
    {
        _tokens = tokens;
        _words = words;
        _head = head;
        _clauses = clauses;
        _uses = uses;
        _behind = behind;
    }

    public NounPhrase? Of(Mention name)
    {
        int comma = _behind.Comma(name.Last);
        if (comma < 0)
        {
            return null;
        }

        int start = _words.SkipAlso(comma + 1);
        int first = _words.SkipTimes(start);
        if (!Opens(first))
        {
            return null;
        }

        int end = End(first);
        if (end < 0 || !SaysWho(first, end) || _head.HasName(first, end) || IsAdjective(first, end)
            || IsMainClause(name, first, end))
        {
            return null;
        }

        return new NounPhrase(start, end - 1);
    }

    /// <summary>
    /// Whether one ends at a verb without the comma that should close it: <c>Mara Lindqvist, captain of the Sula
    /// said</c>.
    /// </summary>
    public bool EndsAt(Mention name, int verb)
    {
        // Of most names there is no room for one, or a word stands beside them.
        int beside = name.Last + 1;
        if (verb - beside < 2 || (_tokens[beside].IsWord && !_tokens[beside].Is(WordClass.Preposition)))
        {
            return false;
        }

        int comma = _behind.Comma(name.Last);
        if (comma < 0 || comma + 1 >= verb || verb - comma > Longest)
        {
            return false;
        }

        int first = _words.SkipTimes(_words.SkipAlso(comma + 1));
        if (first >= verb)
        {
            return false;
        }

        for (int i = first; i < verb; i++)
        {
            if (!_words.IsInside(i, name.Last) || _words.EndsPhrase(i)
                || (i > first && (_uses.Is(i, WordUse.Clause) || _clauses.BeginsClause(i))))
            {
                return false;
            }
        }

        // Not: "Brook, an aide said,", where what has an article, or an owner, is the subject itself.
        int head = _head.Of(first, verb);
        bool isBare = !_head.HasDeterminer(first, head) && _head.BehindOwner(first, verb) == first;
        return isBare && Opens(first) && _head.HasPerson(first, head) && !_head.HasName(first, verb);
    }

    private bool Opens(int index) =>
        _words.IsInside(index, index)
        && (_words.IsArticle(index) || _words.IsPossessivePronoun(index)
            || !(_tokens[index].Is(
            WordClass.Function | WordClass.Determiner | WordClass.Adverb | WordClass.Cue | WordClass.CueParticiple)
            || _tokens.EndsWithLy(index)));

    /// <summary>Behind the phrase's last token; or -1 where it is a clause, or goes on too long.</summary>
    private int End(int first)
    {
        for (int i = first; i - first < Longest; i++)
        {
            if (!_words.IsTogether(i, first))
            {
                return i;
            }

            if (_tokens[i].Quotation >= 0)
            {
                return UpToHead(first, i);
            }

            if (_words.EndsPhrase(i))
            {
                return i == first ? -1 : _words.IsCutShort(i) ? UpToHead(first, i) : i;
            }

            if (i > first && (_uses.Is(i, WordUse.Clause) || _clauses.BeginsClause(i)))
            {
                return -1;
            }
        }

        return -1;
    }

    // Only "author" of "author of “Slow Water,” a novel": the comma within the marks cuts the rest short.
    private int UpToHead(int first, int end)
    {
        int head = _head.Of(first, end);
        return _head.HasPerson(first, head) && head + 1 < end ? head + 1 : -1;
    }

    private bool SaysWho(int first, int end)
    {
        int head = _head.Of(first, end);
        if (_tokens.Is(first, DeterminerWords.One))
        {
            return head == first && end > first + 1 && _tokens.Is(first + 1, PrepositionWords.Of);
        }

        // A verb and what it does: "faces a charge", "told a baker". Not: "pilot of a tug".
        bool isArticle = _words.IsArticle(first);
        bool isClause = !isArticle && _head.HasDeterminer(Math.Max(first + 1, _head.BehindOwner(first, end)), head);
        if (isClause || _uses.Is(head, WordUse.Plural) || _words.IsTime(head))
        {
            return false;
        }

        // Says who: "the voice of the harbour", a noun by its article. Not: "his arms folded", "Harrow", which have
        // none, nor "a smile on her face", which is her smile.
        return _head.HasPerson(first, head)
            || (isArticle && head > first && !_uses.Is(head, WordUse.Thing) && !_head.HasPossessivePronoun(first, end)
            && !IsListed(end));
    }

    // A match: "Ada Brook, a brass band, and three tugs". Not: "Ada Brook, the voice of the harbour, said".
    private bool IsListed(int end) =>
        _words.IsTogether(end + 1, end) && _tokens[end].Sign == ',' && _tokens[end + 1].Is(WordClass.Conjunction);

    // A match: "After a talk with Ada Brook, the mayor flew home", where the sentence says it. Not: "After a talk with
    // Ada Brook, the mayor, Tom Hale flew home".
    private bool IsMainClause(Mention name, int first, int end)
    {
        bool isClosed = _words.IsTogether(end, name.Last)
            && (_tokens[end].Sign == ',' || (_tokens[end].Is(WordClass.Relative) && _head.HasPerson(first, end - 1)));
        return !isClosed && _clauses.IsIntroductory(name.First);
    }

    // A match: "a quiet, thoughtful man", "a Kelding, Vt., rabbi": the comma does not end it. Not: "a welder, quiet and
    // careful".
    private bool IsAdjective(int first, int end)
    {
        if (!_words.IsSign(end, first, ',') || !_words.IsInside(end + 1, end))
        {
            return false;
        }

        if (_tokens[end + 1].IsCapital)
        {
            return _head.IsCapitals(first + 1, end) && !_head.HasPerson(first, end - 1);
        }

        return end == first + 2 && !_head.HasPerson(first, end - 1) && !_tokens[end - 1].IsCapital
            && !_tokens[end + 1].Is(
            WordClass.Function | WordClass.AnyCue | WordClass.Verb | WordClass.Auxiliary | WordClass.Determiner);
    }
}

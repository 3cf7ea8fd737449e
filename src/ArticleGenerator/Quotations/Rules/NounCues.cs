using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>
/// A noun that attributes as its verb would: <c>Lindqvist's claim that the ferry is "no bridge at all"</c>. Its owner
/// is asked for where no verb of the sentence says whose the words are.
/// </summary>
internal sealed class NounCues
{
    // In tokens.
    private const int MostAdjectives = 3;
    private const int LongestWay = 16;

    private readonly TokenList _tokens;
    private readonly WordUses _uses;
    private readonly NounPhrases _nouns;
    private readonly PhraseMentions _phrases;
    private readonly SubjectFinder _subjects;

    public NounCues(
        TokenList tokens, WordUses uses, NounPhrases nouns, PhraseMentions phrases, SubjectFinder subjects)
    {
        _nouns = nouns;
        _uses = uses;
        _tokens = tokens;
        _phrases = phrases;
        _subjects = subjects;
    }

    /// <summary>Whose the noun at a token is, if it attributes; or null.</summary>
    /// <param name="noun">A token.</param>
    /// <param name="start">The first token of its sentence.</param>
    /// <param name="end">The quotation's first token.</param>
    public Mention? OwnerOf(int noun, int start, int end)
    {
        if (noun <= start || end - noun > LongestWay || !_tokens[noun].Is(WordClass.SpeechNoun))
        {
            return null;
        }

        // A match: a promise by the mayor to "clean it"; comments from the mayor that "it smells".
        if (noun + 2 < end && _tokens.Is(noun + 1, PrepositionWords.Sources))
        {
            return _phrases.At(noun + 2) is { } agent && Governs(agent.Last + 1, end) ? agent : null;
        }

        if (!Governs(noun + 1, end))
        {
            return null;
        }

        int before = noun - 1;
        while (before > start && noun - before <= MostAdjectives && _uses.Is(before, WordUse.Modifier))
        {
            before--;
        }

        if (before <= start)
        {
            return null;
        }

        // his, her, their: the sentence's subject
        if (_tokens.Is(before, DeterminerWords.SubjectOwners))
        {
            return _subjects.Find(noun, start, isParticiple: false);
        }

        return _tokens.IsPossessiveEnd(before) ? Owner(before - 2, start) : _tokens.IsApostrophe(before)
            ? Owner(before - 1, start) : null;
    }

    // A match: the claim that it is "slow"; the promise to "sail"; the statement on Friday that it is "slow"; the
    // slogan, "No hens". Not: the claim is "simply wrong".
    private bool Governs(int index, int end)
    {
        const int LongestTime = 4;
        int link = index;
        while (link < end && link - index < LongestTime
            && _tokens[link].Is(WordClass.Preposition | WordClass.Calendar | WordClass.Adverb | WordClass.Determiner)
            && !IsLink(link))
        {
            link++;
        }

        if (link >= end)
        {
            return false;
        }

        if (_tokens[link].Sign is ',' or ':')
        {
            return link + 1 == end;
        }

        // A match: "the statement to the court", which is no promise to do something. Not: "the promise to sail".
        bool isHearer = _tokens.Is(link, PrepositionWords.To)
            && (_tokens[link + 1].Is(WordClass.Determiner) || _tokens[link + 1].IsCapital);
        return IsLink(link) && !isHearer && CountCopulas(link, end) < 2;
    }

    private bool IsLink(int index) => _tokens.Is(index, PrepositionWords.Contents);

    // 2 of: the claim that the ferry is late is "simply wrong". What the second verb says is said of the claim, and so
    // is what stands behind another quotation.
    private int CountCopulas(int from, int end)
    {
        int count = 0;
        for (int i = from; i < end; i++)
        {
            count += _tokens[i].Quotation >= 0 ? 2 : _tokens.Is(i, VerbWords.Copulas) ? 1 : 0;
        }

        return count;
    }

    // The name, or the words with their article, that end at a token.
    private Mention? Owner(int last, int start) =>
        _nouns.EndingAt(last, start) is { } owner ? owner.Name ?? _phrases.Description(owner) : null;
}

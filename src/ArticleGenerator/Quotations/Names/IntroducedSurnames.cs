using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// The surnames of the full names that an article has. What is a word as well (<c>King</c>, <c>Kelly</c>, <c>Small</c>)
/// is a name where the article has introduced somebody of that name: that is asked before what the word is otherwise.
/// </summary>
internal sealed class IntroducedSurnames
{
    private readonly TokenList _tokens;
    private readonly WordUses _uses;

    // Words that would be names if somebody was called so: a bit for each token.
    private readonly ulong[] _doubtful;

    // The same words, as they were asked about.
    private readonly List<int> _asked = [];

    // A bit for each of them by its hash: it tells of nearly every surname that it is none of them.
    private ulong _filter;

    // Surnames that are such words, once they are known; most articles have none.
    private HashSet<uint>? _surnames;

    public IntroducedSurnames(TokenList tokens, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
        _doubtful = new ulong[(tokens.Length >> 6) + 1];
    }

    /// <summary>
    /// Learns the surnames of an article that was read without knowing any, and says whether a word that was asked
    /// about is one of them.
    /// </summary>
    public bool Introduce(List<Mention> mentions)
    {
        if (_filter == 0)
        {
            return false;
        }

        foreach (Mention mention in mentions)
        {
            if (mention.WordCount > 1 && !mention.IsOrganisation && !IsDoubtful(mention.Last))
            {
                Add(mention);
            }
        }

        return _surnames is not null && _asked.Exists(Contains);
    }

    /// <summary>
    /// Whether a surname that is a word, too, is one at its place: <c>King said</c>, but <c>the King</c>, <c>Small
    /// boats</c>. Asked twice of a word: what it says the first time is not known yet.
    /// </summary>
    public bool IsIntroduced(int word)
    {
        if (_surnames is not null)
        {
            return IsSurname(word);
        }

        _doubtful[word >> 6] |= 1UL << word;
        _filter |= FilterBit(word);
        _asked.Add(word);
        return false;
    }

    private bool IsDoubtful(int word) => ((_doubtful[word >> 6] >> word) & 1) != 0;

    private ulong FilterBit(int word) => 1UL << (int)(_tokens[word].Hash >> 1);

    private void Add(Mention name)
    {
        int last = name.Last;
        while (last > name.First && (!_tokens[last].IsWord || _tokens[last].Is(WordClass.Suffix)))
        {
            last--;
        }

        if ((_filter & FilterBit(last)) != 0)
        {
            (_surnames ??= []).Add(_tokens[last].Hash);
        }
    }

    private bool Contains(int index) => _surnames!.Contains(_tokens[index].Hash);

    private bool IsSurname(int index)
    {
        if (!Contains(index) || (index > 0 && _tokens[index - 1].Is(WordClass.Determiner)))
        {
            return false;
        }

        return !_tokens.BeginsSentence(index) || IsFollowedAsNamesAre(index + 1, _tokens[index].Block);
    }

    // By a verb, a comma, an apostrophe, the end; a word that only begins a sentence has what it belongs to right
    // behind it.
    private bool IsFollowedAsNamesAre(int next, int block)
    {
        if (next >= _tokens.Length || _tokens[next].Block != block || !_tokens[next].IsWord)
        {
            return true;
        }

        return _tokens[next].Is(WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative)
            || _uses.Is(next, WordUse.Finite | WordUse.Verb | WordUse.Clause)
            || (!_tokens[next].IsCapital && _uses.Is(next, WordUse.Ed));
    }
}

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
    private readonly HashSet<uint> _surnames = [];

    // Words that would be names if somebody was called so: their tokens.
    private readonly HashSet<int> _doubtful = [];

    public IntroducedSurnames(TokenList tokens, WordUses uses)
    {
        _tokens = tokens;
        _uses = uses;
    }

    /// <summary>
    /// Learns the surnames of an article that was read without knowing any, and says whether a word that was asked
    /// about is one of them.
    /// </summary>
    public bool Introduce(List<Mention> mentions)
    {
        if (_doubtful.Count == 0)
        {
            return false;
        }

        foreach (Mention mention in mentions)
        {
            if (!_doubtful.Contains(mention.Last))
            {
                Add(mention);
            }
        }

        foreach (int word in _doubtful)
        {
            if (Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a surname that is a word, too, is one at its place: <c>King said</c>, but <c>the King</c>, <c>Small
    /// boats</c>. Asked twice of a word: what it says the first time is not known yet.
    /// </summary>
    public bool IsIntroduced(int word)
    {
        _doubtful.Add(word);
        return IsSurname(word);
    }

    private void Add(Mention name)
    {
        if (name.Kind != MentionKind.Name || name.WordCount < 2 || name.IsOrganisation)
        {
            return;
        }

        int last = name.Last;
        while (last > name.First && (!_tokens[last].IsWord || _tokens[last].Is(WordClass.Suffix)))
        {
            last--;
        }

        _surnames.Add(_tokens[last].Hash);
    }

    private bool Contains(int index) => _surnames.Contains(_tokens[index].Hash);

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
        const WordClass Verbs = WordClass.Cue | WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb
            | WordClass.Relative;
        if (next >= _tokens.Length || _tokens[next].Block != block || !_tokens[next].IsWord || _tokens[next].Is(Verbs))
        {
            return true;
        }

        return !_tokens[next].IsCapital && _uses.Is(next, WordUse.Ed);
    }
}

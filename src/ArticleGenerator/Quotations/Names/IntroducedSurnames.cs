using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// The surnames of the full names that an article has. What is a word as well (<c>King</c>, <c>Kelly</c>, <c>Small</c>)
/// is a name where the article has introduced somebody of that name: that is asked before what the word is otherwise.
/// </summary>
internal sealed class IntroducedSurnames
{
    private readonly TokenList _tokens;
    private readonly HashSet<uint> _surnames = [];

    public IntroducedSurnames(TokenList tokens)
    {
        _tokens = tokens;
    }

    /// <param name="name">A name of the article, as it is read without knowing any other.</param>
    public void Add(Mention name)
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

    public bool Contains(int index) => _surnames.Contains(_tokens[index].Hash);

    /// <summary>
    /// Whether a surname that is a word, too, is one at its place: <c>King said</c>, but <c>the King</c>, <c>Small
    /// boats</c>.
    /// </summary>
    public bool IsSurname(int index)
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

        return !_tokens[next].IsCapital && _tokens.Word(next).EndsWith("ed".AsSpan(), StringComparison.Ordinal);
    }
}

namespace ArticleGenerator.Lexicon;

/// <summary>Endings by which a language makes words of one kind.</summary>
internal sealed class WordEndings
{
    private readonly string[] _endings;
    private readonly int _shortestStem;

    /// <param name="endings">In lower case and in their order, parted by white space.</param>
    /// <param name="shortestStem">How many letters stand before an ending at least.</param>
    public WordEndings(string endings, int shortestStem)
    {
        _endings = endings.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        _shortestStem = shortestStem;
    }

    /// <summary>The endings, as they are listed.</summary>
    public IReadOnlyList<string> Endings => _endings;

    /// <summary>Whether a word has one of them, in any case.</summary>
    public bool End(ReadOnlySpan<char> word)
    {
        foreach (string ending in _endings)
        {
            if (word.Length >= ending.Length + _shortestStem
                && word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

namespace ArticleGenerator.Lexicon;

/// <summary>Endings by which a language makes words of one kind.</summary>
internal sealed class WordEndings
{
    private const int Letters = 32;

    private readonly string[] _endings;
    private readonly int _shortestStem;

    // By their last letter: most words have one that no ending has, or few.
    private readonly string[]?[] _byLast = new string[]?[Letters];

    /// <param name="endings">In lower case and in their order, parted by white space.</param>
    /// <param name="shortestStem">How many letters stand before an ending at least.</param>
    public WordEndings(string endings, int shortestStem)
    {
        _endings = endings.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        _shortestStem = shortestStem;
        foreach (IGrouping<int, string> group in _endings.GroupBy(ending => Slot(ending[ending.Length - 1])))
        {
            _byLast[group.Key] = [.. group];
        }
    }

    /// <summary>The endings, as they are listed.</summary>
    public IReadOnlyList<string> Endings => _endings;

    /// <summary>Whether a word has one of them, in any case.</summary>
    public bool End(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || _byLast[Slot(word[word.Length - 1])] is not { } endings)
        {
            return false;
        }

        foreach (string ending in endings)
        {
            if (word.Length >= ending.Length + _shortestStem && EndsIn(word, ending))
            {
                return true;
            }
        }

        return false;
    }

    // Letters of ASCII only, and signs that are the same in any case.
    private static bool EndsIn(ReadOnlySpan<char> word, string ending)
    {
        int start = word.Length - ending.Length;
        for (int i = ending.Length - 1; i >= 0; i--)
        {
            char c = word[start + i];
            if ((c is >= 'A' and <= 'Z' ? c | 0x20 : c) != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Slot(char last) => last & (Letters - 1);
}

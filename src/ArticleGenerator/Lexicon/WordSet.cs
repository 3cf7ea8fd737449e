namespace ArticleGenerator.Lexicon;

/// <summary>
/// A few words that a rule asks for together: verbs of one sense, forms of one verb. A class of the lexicon
/// (<see cref="WordClass"/>) costs a bit of every word; a set costs nothing where nobody asks for it.
/// </summary>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly uint[] _hashes;

    // A bit for each word's number: it tells of most words at once that they are not here.
    private readonly ulong _bits;

    /// <param name="words">In lower case and in their order, parted by white space.</param>
    public WordSet(string words)
    {
        _words = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        _hashes = Array.ConvertAll(_words, word => WordHash.Of(word.AsSpan()));
        foreach (uint hash in _hashes)
        {
            _bits |= Bit(hash);
        }
    }

    /// <summary>The words, as they are listed.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether a word is one of them, in any case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(word, WordHash.Of(word));

    /// <summary>The same, where the word's number is known: <see cref="WordHash"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word, uint hash)
    {
        if ((_bits & Bit(hash)) == 0)
        {
            return false;
        }

        for (int i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] == hash && word.Equals(_words[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Bit(uint hash) => 1UL << (int)((hash >> 1) & 63);
}

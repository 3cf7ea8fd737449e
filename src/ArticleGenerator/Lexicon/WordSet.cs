namespace ArticleGenerator.Lexicon;

/// <summary>
/// A few words that a rule asks for together: verbs of one sense, forms of one verb. A class of the lexicon
/// (<see cref="WordClass"/>) costs a bit of every word; a set costs nothing where nobody asks for it.
/// </summary>
internal sealed class WordSet
{
    private readonly string[] _words;

    // By their hashes; a word is in its slot or in one of those behind it. Most slots are empty, so that most words
    // are known at once not to be here.
    private readonly Slot[] _slots;

    /// <param name="words">In lower case and in their order, parted by white space.</param>
    public WordSet(string words)
    {
        const int SlotsPerWord = 4;
        _words = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        int size = SlotsPerWord;
        while (size < _words.Length * SlotsPerWord)
        {
            size *= 2;
        }

        _slots = new Slot[size];
        foreach (string word in _words)
        {
            Add(word);
        }
    }

    /// <summary>The words, as they are listed.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether a word is one of them, in any case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(word, WordHash.Of(word));

    /// <summary>The same, where the word's number is known: <see cref="WordHash"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word, uint hash)
    {
        Slot[] slots = _slots;
        for (int slot = Place(hash); slots[slot].Word is { } listed; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot].Hash == hash && word.Equals(listed.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string word)
    {
        uint hash = WordHash.Of(word.AsSpan());
        int slot = Place(hash);
        while (_slots[slot].Word is not null)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(word, hash);
    }

    // The lowest bit of a word's hash is always set.
    private int Place(uint hash) => (int)(hash >> 1) & (_slots.Length - 1);

    private readonly record struct Slot(string? Word, uint Hash);
}

using System.Runtime.CompilerServices;

namespace ArticleGenerator.Lexicon;

/// <summary>
/// A few words that a rule asks for together: verbs of one sense, forms of one verb. A class of the lexicon
/// (<see cref="WordClass"/>) costs a bit of every word; a set costs nothing where nobody asks for it.
/// </summary>
internal sealed class WordSet
{
    private const int Bits = 16;

    private readonly string[] _words;

    // A bit for each word's hash, of which a shift looks at the lowest six.
    private readonly ulong[] _bits = new ulong[Bits];

    // By their hashes; a word is in its slot or in one of those behind it.
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
    public bool Contains(ReadOnlySpan<char> word, uint hash) => MayContain(hash) && Finds(word, hash);

    /// <summary>Whether a word of that number may be one of them: of nearly all others it is known at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(uint hash) => (_bits[(hash >> 7) & (Bits - 1)] >> (int)(hash >> 1) & 1) != 0;

    private bool Finds(ReadOnlySpan<char> word, uint hash)
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
        _bits[(hash >> 7) & (Bits - 1)] |= 1UL << (int)(hash >> 1);
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

using System.Runtime.CompilerServices;

namespace ArticleGenerator.Quotations;

/// <summary>
/// The words of the lexicon that are nothing but letters, found by their letters themselves. Every word has two places
/// where it may be (cuckoo hashing), so that a look-up is two looks without a loop: half of a text's words are not in it,
/// and whether the next one is no processor foresees.
/// </summary>
internal sealed class LetterLexicon
{
    private const int Bits = 13;

    private readonly Entry[] _entries;

    public LetterLexicon(IEnumerable<KeyValuePair<string, WordClass>> words)
    {
        _entries = new Entry[1 << Bits];
        foreach (KeyValuePair<string, WordClass> word in words)
        {
            if (LetterRun.TryRead(word.Key.AsSpan(), out LetterRun letters))
            {
                Add(new Entry(letters.First, letters.Second, word.Value));
            }
        }
    }

    /// <param name="letters">At most <see cref="LetterRun.MostPacked"/> letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordClass Find(LetterRun letters)
    {
        Entry[] entries = _entries;
        ulong hash = letters.Hash;
        return entries[FirstSlot(hash)].ClassOf(letters.First, letters.Second) | entries[SecondSlot(hash)].ClassOf(letters.First, letters.Second);
    }

    private void Add(Entry entry)
    {
        const int MostMoves = 100;
        int slot = FirstSlot(entry.Hash);
        for (int moves = 0; moves < MostMoves; moves++)
        {
            (entry, _entries[slot]) = (_entries[slot], entry);
            if (entry.First == 0)
            {
                return;
            }

            // Who was here before moves to their other place.
            slot = FirstSlot(entry.Hash) == slot ? SecondSlot(entry.Hash) : FirstSlot(entry.Hash);
        }

        throw new InvalidOperationException("The table of words is too full: it needs another bit.");
    }

    private static int FirstSlot(ulong hash) => (int)(hash >> (64 - Bits));

    private static int SecondSlot(ulong hash) => (int)(hash >> (64 - (2 * Bits))) & ((1 << Bits) - 1);

    private readonly struct Entry(ulong first, ulong second, WordClass wordClass)
    {
        public readonly ulong First = first;
        private readonly ulong _second = second;
        private readonly WordClass _class = wordClass;

        public ulong Hash => LetterRun.HashOf(First, _second);

        // No branch, see above.
        public WordClass ClassOf(ulong first, ulong second) => ((First ^ first) | (_second ^ second)) == 0 ? _class : WordClass.None;
    }
}

using System.Runtime.CompilerServices;

namespace ArticleGenerator.Lexicon;

/// <summary>
/// The words of the lexicon that are nothing but letters, found by their letters themselves. Every word has two places
/// where it may be (cuckoo hashing), so that a look-up is two looks without a loop: half of a text's words are not in
/// it, and whether the next one is no processor foresees.
/// </summary>
internal static class LetterLexicon
{
    private const int Bits = 13;
    private const int Size = 1 << Bits;

    // Static, and of a size that is known: .NET sees that every index below is one of the array's, and does not ask.
    private static readonly Entry[] Entries = Make(EnglishWords.Classes);

    /// <param name="letters">At most <see cref="LetterRun.MostPacked"/> letters.</param>
    /// <param name="hash">Their hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordClass Find(LetterRun letters, ulong hash)
    {
        Entry[] entries = Entries;
        return entries[FirstSlot(hash)].ClassOf(letters) | entries[SecondSlot(hash)].ClassOf(letters);
    }

    private static Entry[] Make(Dictionary<string, WordClass> words)
    {
        var entries = new Entry[Size];
        foreach (KeyValuePair<string, WordClass> word in words)
        {
            if (LetterRun.TryRead(word.Key.AsSpan(), out LetterRun letters))
            {
                Add(entries, new Entry(letters, word.Value));
            }
        }

        return entries;
    }

    private static void Add(Entry[] entries, Entry entry)
    {
        const int MostMoves = 100;
        int slot = FirstSlot(entry.Letters.Hash);
        for (int moves = 0; moves < MostMoves; moves++)
        {
            (entry, entries[slot]) = (entries[slot], entry);
            if (entry.Class == WordClass.None)
            {
                return;
            }

            // Who was here before moves to their other place.
            ulong hash = entry.Letters.Hash;
            slot = FirstSlot(hash) == slot ? SecondSlot(hash) : FirstSlot(hash);
        }

        throw new InvalidOperationException("The table of words is too full: it needs another bit.");
    }

    private static int FirstSlot(ulong hash) => (int)hash & (Size - 1);

    private static int SecondSlot(ulong hash) => (int)(hash >> Bits) & (Size - 1);

    private readonly struct Entry(LetterRun letters, WordClass wordClass)
    {
        public readonly LetterRun Letters = letters;
        public readonly WordClass Class = wordClass;

        // No branch, see above; the compiler makes one of a conditional expression.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public WordClass ClassOf(LetterRun letters)
        {
            ulong difference = (Letters.First ^ letters.First) | (Letters.Second ^ letters.Second);
            long isOther = (long)(difference | unchecked(0 - difference)) >> 63;
            return Class & (WordClass)~isOther;
        }
    }
}

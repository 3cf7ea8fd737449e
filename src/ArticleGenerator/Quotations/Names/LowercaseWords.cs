using System.Buffers;
using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// Which of the words that begin a sentence, where each has a capital, also stand somewhere without: those are no
/// names. The few that begin a sentence are looked for among all others, and not the other way round: a set of all
/// words took a tenth of the time of reading an article.
/// </summary>
internal sealed class LowercaseWords : IDisposable
{
    // Never names, wherever they stand, so that nobody asks.
    private const WordClass Excluded = WordClass.Function | WordClass.Calendar | WordClass.Determiner
        | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Pronoun;

    // Only words made to have the same hash stand further from their place; a text of them must not take the square of
    // its length.
    private const int MostSteps = 64;

    private readonly TokenList _tokens;
    private readonly Slot[] _slots;
    private readonly int _mask;

    // A bit for each word that is looked for, by its hash: it tells of nearly every word of the text that it is none of
    // them.
    // A shift looks at no more than six bits of how far, so that the hash needs no mask there.
    private readonly ulong[] _filter = new ulong[64];

    public LowercaseWords(TokenList tokens)
    {
        _tokens = tokens;
        int size = 4;
        while (size < tokens.NameStarts.Length * 2)
        {
            size *= 2;
        }

        _slots = ArrayPool<Slot>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        foreach (int start in tokens.NameStarts)
        {
            if (!tokens[start].Is(Excluded) && tokens.BeginsSentence(start))
            {
                uint hash = tokens[start].Hash;
                ref Slot slot = ref SlotOf(hash);
                slot.Hash = slot.Hash == 0 ? hash : slot.Hash;
                _filter[(hash >> 7) & 63] |= 1UL << (int)(hash >> 1);
            }
        }

        LookForAll();
    }

    /// <summary>Whether a word stands somewhere without a capital; its own place counts.</summary>
    /// <param name="index">Its token, which begins a sentence and is of no class that names never are of.</param>
    public bool Contains(int index)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Slot slot = ref SlotOf(token.Hash);
        return !token.IsCapital || (slot.IsLowercase && slot.Hash == token.Hash);
    }

    /// <summary>Gives its array back; it can answer no more.</summary>
    public void Dispose() => ArrayPool<Slot>.Shared.Return(_slots);

    private void LookForAll()
    {
        ulong[] filter = _filter;
        foreach (ref readonly Token token in _tokens.All)
        {
            if (((filter[(token.Hash >> 7) & 63] >> (int)(token.Hash >> 1)) & 1) != 0 && !token.IsCapital
                && token.IsWord)
            {
                Find(token.Hash);
            }
        }
    }

    private void Find(uint hash)
    {
        ref Slot slot = ref SlotOf(hash);
        slot.IsLowercase |= slot.Hash == hash;
    }

    // Where the hash is, or else the free place for it; behind too many others, one of theirs.
    private ref Slot SlotOf(uint hash)
    {
        int slot = (int)(hash >> 1) & _mask;
        for (int step = 0; step < MostSteps && _slots[slot].Hash != 0 && _slots[slot].Hash != hash; step++)
        {
            slot = (slot + 1) & _mask;
        }

        return ref _slots[slot];
    }

    private struct Slot
    {
        public uint Hash;
        public bool IsLowercase;
    }
}

using System.Buffers;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Which of the words that begin a sentence, where each has a capital, also stand somewhere without: those are no names. The
/// few that begin a sentence are looked for among all others, and not the other way round: a set of all words took a tenth of
/// the time of reading an article.
/// </summary>
internal sealed class LowercaseWords
{
    // So that nearly every word finds its slot empty, and the processor foresees it.
    private const int SlotsForWord = 16;

    // Only words made to have the same hash stand further from their place; a text of them must not take the square of its length.
    private const int MostSteps = 64;

    private readonly TokenList _tokens;
    private readonly Slot[] _slots;
    private readonly int _mask;

    public LowercaseWords(TokenList tokens)
    {
        _tokens = tokens;
        int count = 0;
        foreach (int start in tokens.NameStarts)
        {
            count += tokens.BeginsSentence(start) ? 1 : 0;
        }

        int size = 1;
        while (size < count * SlotsForWord)
        {
            size *= 2;
        }

        _slots = ArrayPool<Slot>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        foreach (int start in tokens.NameStarts)
        {
            if (tokens.BeginsSentence(start))
            {
                SlotOf(tokens[start].Hash).Hash = tokens[start].Hash;
            }
        }

        LookForAll();
    }

    /// <summary>Whether a word stands somewhere without a capital; its own place counts.</summary>
    /// <param name="index">Its token, which begins a sentence.</param>
    public bool Contains(int index) => !_tokens[index].IsCapital || SlotOf(_tokens[index].Hash).IsLowercase;

    /// <summary>Gives its array back; it can answer no more.</summary>
    public void Return() => ArrayPool<Slot>.Shared.Return(_slots);

    private void LookForAll()
    {
        for (int i = 0; i < _tokens.Length; i++)
        {
            ref readonly Token token = ref _tokens[i];
            ref Slot slot = ref SlotOf(token.Hash);
            if (slot.Hash != 0 && !token.IsCapital && token.IsWord)
            {
                slot.IsLowercase = true;
            }
        }
    }

    // Where the hash is, or else the free place for it.
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

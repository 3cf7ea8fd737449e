using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

/// <summary>
/// The people of an article by a word of their names, without regard to case. A word is looked up where it stands: a
/// dictionary of strings asks for a string for each name that is read, and a list for each word, though nearly every
/// word is one person's only.
/// </summary>
internal sealed class NameIndex : IDisposable
{
    /// <summary>
    /// Of one word. An article with more people of one name has other troubles; and the walk stays linear.
    /// </summary>
    public const int MostPeople = 8;

    private const int FewestSlots = 128;

    private readonly string _text;
    private int[] _slots = [];
    private Entry[] _entries = [];
    private int _mask;
    private int _count;

    public NameIndex(string text)
    {
        _text = text;
        Rent(FewestSlots);
    }

    /// <returns>The place of a word for <see cref="Only"/> and <see cref="Several"/>; or -1.</returns>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (int entry = _slots[Slot(hash)] - 1; entry >= 0; entry = _entries[entry].Next)
        {
            if (_entries[entry].Hash == hash
                && Word(_entries[entry].Word).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return -1;
    }

    /// <summary>The only person who has the word; of several the first.</summary>
    public int Only(int place) => _entries[place].Person;

    /// <summary>All who have the word, in the order of the text; null for one alone.</summary>
    public List<int>? Several(int place) => _entries[place].Several;

    public void Add(TextSpan word, int person)
    {
        uint hash = Hash(Word(word));
        int place = Find(Word(word), hash);
        if (place < 0)
        {
            AddWord(word, hash, person);
            return;
        }

        ref Entry entry = ref _entries[place];
        entry.Several ??= [entry.Person];
        if (entry.Several.Count < MostPeople)
        {
            entry.Several.Add(person);
        }
    }

    private void AddWord(TextSpan word, uint hash, int person)
    {
        if (_count > _mask / 2)
        {
            Grow();
        }

        ref Entry entry = ref _entries[_count++];
        entry.Word = word;
        entry.Person = person;
        entry.Several = null;
        entry.Hash = hash;
        Link(_count - 1);
    }

    /// <summary>Gives the memory back; nothing can be looked up any more.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<Entry>.Shared.Return(_entries, clearArray: true);
    }

    private void Grow()
    {
        (int[] slots, Entry[] entries) = (_slots, _entries);
        Rent((_mask + 1) * 2);
        entries.AsSpan(0, _count).CopyTo(_entries);
        for (int i = 0; i < _count; i++)
        {
            Link(i);
        }

        ArrayPool<int>.Shared.Return(slots);
        ArrayPool<Entry>.Shared.Return(entries, clearArray: true);
    }

    // Half as many entries as slots.
    private void Rent(int slots)
    {
        _mask = slots - 1;
        _slots = ArrayPool<int>.Shared.Rent(slots);
        _slots.AsSpan(0, slots).Clear();
        _entries = ArrayPool<Entry>.Shared.Rent(slots / 2);
    }

    private void Link(int entry)
    {
        ref int slot = ref _slots[Slot(_entries[entry].Hash)];
        _entries[entry].Next = slot - 1;
        slot = entry + 1;
    }

    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & _mask;

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word)
        {
            hash = unchecked((hash ^ (c < 128 ? c | 0x20u : InUpperCase(c))) * 16777619);
        }

        return hash;
    }

    // Half a character by itself has no case, but the whole one has: the comparison tells them apart.
    private static uint InUpperCase(char c) => char.IsSurrogate(c) ? 0u : char.ToUpperInvariant(c);

    private ReadOnlySpan<char> Word(TextSpan word) => _text.AsSpan(word.Start, word.Length);

    private struct Entry
    {
        public TextSpan Word;
        public int Person;
        public List<int>? Several;
        public uint Hash;

        // The next entry of the same slot, or -1.
        public int Next;
    }
}

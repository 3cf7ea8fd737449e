using System.Buffers;

namespace ArticleGenerator.Quotations;

/// <summary>
/// Which words stand somewhere without a capital: a set of their hashes in one array, since it takes up three quarters of an
/// article's words to answer for the few that begin a sentence (a <see cref="HashSet{T}"/> of them took as long as all else
/// about names).
/// </summary>
internal sealed class LowercaseWords
{
    private readonly string _text;
    private readonly uint[] _slots;
    private readonly int _mask;

    public LowercaseWords(string text, Token[] tokens)
    {
        _text = text;
        int size = 16;
        while (size < tokens.Length * 2)
        {
            size *= 2;
        }

        _slots = ArrayPool<uint>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsWord && !token.IsCapital)
            {
                uint hash = Hash(token);
                _slots[Slot(hash)] = hash;
            }
        }
    }

    /// <summary>Whether the word, which may have a capital, also stands without.</summary>
    public bool Contains(in Token token)
    {
        uint hash = Hash(token);
        return _slots[Slot(hash)] == hash;
    }

    /// <summary>Gives its array back; it can answer no more.</summary>
    public void Return() => ArrayPool<uint>.Shared.Return(_slots);

    // Where the hash is, or else the free place for it.
    private int Slot(uint hash)
    {
        int slot = (int)hash & _mask;
        while (_slots[slot] != 0 && _slots[slot] != hash)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private uint Hash(in Token token) => 1 | (token.Hash != 0 ? token.Hash : HashOfCharacters(token));

    private uint HashOfCharacters(in Token token)
    {
        uint hash = 2166136261;
        foreach (char c in _text.AsSpan(token.Start, token.Length))
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619);
        }

        return hash;
    }
}

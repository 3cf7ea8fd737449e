namespace ArticleGenerator.Quotations;

/// <summary>
/// Looks words up without making strings of them: a hash table over spans, without regard to the case of ASCII letters.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestWord = 24;

    // Of the words that are nothing but letters; by their letters themselves, since every word of a text is looked up here.
    private const int PackedBits = 13;

    private readonly Entry[] _entries;
    private readonly int _mask;
    private readonly Packed[] _packed = new Packed[1 << PackedBits];

    private Lexicon(Dictionary<string, WordClass> words)
    {
        int size = 1024;
        while (size < words.Count * 3)
        {
            size *= 2;
        }

        _entries = new Entry[size];
        _mask = size - 1;
        foreach (KeyValuePair<string, WordClass> word in words)
        {
            int slot = Hash(word.Key.AsSpan()) & _mask;
            while (_entries[slot].Word is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _entries[slot] = new Entry(word.Key, word.Value);
            AddPacked(word.Key, word.Value);
        }
    }

    /// <summary>The English lexicon: cue verbs, function words, titles, roles, first names.</summary>
    public static Lexicon English { get; } = new(EnglishWords.Classify());

    /// <summary>The classes of a word; <see cref="WordClass.None"/> where the lexicon does not know it.</summary>
    public WordClass Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return WordClass.None;
        }

        int slot = Hash(word) & _mask;
        while (_entries[slot].Word is { } entry)
        {
            if (Same(entry, word))
            {
                return _entries[slot].Class;
            }

            slot = (slot + 1) & _mask;
        }

        return WordClass.None;
    }

    /// <summary>The same for a word that is nothing but letters.</summary>
    public WordClass Find(in LetterRun letters, ReadOnlySpan<char> word)
    {
        if (letters.Length > LetterRun.MostPacked)
        {
            return Find(word);
        }

        int slot = Slot(letters);
        while (true)
        {
            ref readonly Packed entry = ref _packed[slot];
            if (entry.First == letters.First && entry.Second == letters.Second)
            {
                return entry.Class;
            }

            if (entry.First == 0)
            {
                return WordClass.None;
            }

            slot = (slot + 1) & (_packed.Length - 1);
        }
    }

    private void AddPacked(string word, WordClass wordClass)
    {
        if (word.Length > LetterRun.MostPacked || !word.All(c => c is >= 'a' and <= 'z'))
        {
            return;
        }

        var letters = LetterRun.Of(word);
        int slot = Slot(letters);
        while (_packed[slot].First != 0)
        {
            slot = (slot + 1) & (_packed.Length - 1);
        }

        _packed[slot] = new Packed(letters.First, letters.Second, wordClass);
    }

    private static int Slot(in LetterRun letters) => (int)(letters.Hash >> (32 - PackedBits));

    private static bool Same(string entry, ReadOnlySpan<char> word)
    {
        if (entry.Length != word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (entry[i] != Lower(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = unchecked((hash ^ Lower(c)) * 16777619);
        }

        return (int)(hash ^ (hash >> 15));
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    private readonly record struct Entry(string? Word, WordClass Class);

    private readonly record struct Packed(ulong First, ulong Second, WordClass Class);
}

namespace ArticleGenerator.Lexicon;

/// <summary>
/// Looks words up without making strings of them: a hash table over spans, without regard to the case of ASCII letters.
/// </summary>
internal sealed class LexiconTable
{
    private const int LongestWord = 24;

    private readonly Entry[] _entries;
    private readonly int _mask;

    private LexiconTable(Dictionary<string, WordClass> words)
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
        }
    }

    /// <summary>The English lexicon: cue verbs, function words, titles, roles, first names.</summary>
    public static LexiconTable English { get; } = new(EnglishWords.Classes);

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
}

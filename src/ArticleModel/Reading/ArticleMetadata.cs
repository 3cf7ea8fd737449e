using System.Collections;
using System.Diagnostics;

namespace ArticleModel.Reading;

/// <summary>
/// The metadata of an article in the order of its file. There are a handful of entries: looking through them all is
/// faster than a hash table, and keeps the order.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ArticleMetadata : IReadOnlyDictionary<string, string>
{
    private readonly List<KeyValuePair<string, string>> _entries;

    private ArticleMetadata(List<KeyValuePair<string, string>> entries) => _entries = entries;

    public int Count => _entries.Count;

    public IEnumerable<string> Keys
    {
        get
        {
            foreach (KeyValuePair<string, string> entry in _entries)
            {
                yield return entry.Key;
            }
        }
    }

    public IEnumerable<string> Values
    {
        get
        {
            foreach (KeyValuePair<string, string> entry in _entries)
            {
                yield return entry.Value;
            }
        }
    }

    public string this[string key] => TryGetValue(key, out string value)
        ? value
        : throw new KeyNotFoundException(
            $"The article has no metadata '{key}'; it has: {(Count == 0 ? "none" : string.Join(", ", Keys))}.");

    /// <summary>Of two entries with the same key the first counts, as everywhere names are given.</summary>
    public static ArticleMetadata Read(Prose prose, MetadataEntry[] entries)
    {
        var metadata = new ArticleMetadata(new List<KeyValuePair<string, string>>(entries.Length));
        foreach (MetadataEntry entry in entries)
        {
            string key = prose.Slice(entry.Key);
            if (!metadata.ContainsKey(key))
            {
                metadata._entries.Add(new KeyValuePair<string, string>(key, prose.Slice(entry.Value)));
            }
        }

        return metadata;
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (KeyValuePair<string, string> entry in _entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                value = entry.Value;
                return true;
            }
        }

        value = null!; // as the interface has it: only defined when the key is there
        return false;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

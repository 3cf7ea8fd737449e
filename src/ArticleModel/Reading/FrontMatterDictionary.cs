using System.Collections;
using System.Diagnostics;

namespace ArticleModel.Reading;

/// <summary>The front matter of an article, in the order of its file.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class FrontMatterDictionary : IReadOnlyDictionary<string, string>
{
    private const int MostKeysShown = 20;

    private readonly List<KeyValuePair<string, string>> _entries;
    private readonly Dictionary<string, string> _values;

    /// <summary>Of two entries with the same key the first counts, as everywhere names are given.</summary>
    public FrontMatterDictionary(Prose prose, FrontMatterEntry[] entries)
    {
        _entries = new List<KeyValuePair<string, string>>(entries.Length);
        _values = new Dictionary<string, string>(entries.Length, StringComparer.OrdinalIgnoreCase);
        foreach (FrontMatterEntry entry in entries)
        {
            string key = prose.Slice(entry.Key);
            if (!_values.ContainsKey(key))
            {
                string value = prose.Slice(entry.Value);
                _values.Add(key, value);
                _entries.Add(new KeyValuePair<string, string>(key, value));
            }
        }
    }

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

    public string this[string key] => TryGetValue(key, out string value) ? value : throw new KeyNotFoundException(
        $"The article's front matter has no '{key}'; it has: {(Count == 0 ? "nothing" : KeysShown())}.");

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, out string value)
    {
        bool isThere = _values.TryGetValue(key, out string? found);
        value = found!; // as the interface has it: only defined when the key is there
        return isThere;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string KeysShown() => string.Join(", ", Keys.Take(MostKeysShown)) + (Count > MostKeysShown ? ", …" : "");
}

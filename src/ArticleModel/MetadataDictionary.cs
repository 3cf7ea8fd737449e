using System.Collections;
#if !NETSTANDARD2_0
using System.Diagnostics.CodeAnalysis;
#endif

namespace ArticleModel;

/// <summary>An article's metadata: found without regard to case, listed in the order of the text.</summary>
internal sealed class MetadataDictionary : IReadOnlyDictionary<string, string>
{
    private readonly List<KeyValuePair<string, string>> _entries;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetadataDictionary(List<KeyValuePair<string, string>> entries)
    {
        _entries = entries;
        foreach (KeyValuePair<string, string> entry in entries)
        {
            _values[entry.Key] = entry.Value;
        }
    }

    public int Count => _entries.Count;

    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<string> Values => _entries.Select(entry => entry.Value);

    public string this[string key] => _values[key];

    public bool ContainsKey(string key) => _values.ContainsKey(key);

#if NETSTANDARD2_0
    public bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value);
#else
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);
#endif

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace ArticleGenerator.Binding;

/// <summary>
/// The names of one class. The first to ask for a name gets it; a later one gets it with the next number, from 2 on.
/// Names that differ in case only count as the same: generated files and other .NET languages do not tell them apart.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _next = new(StringComparer.OrdinalIgnoreCase);

    public NameScope(IEnumerable<string> reserved) => _taken.UnionWith(reserved);

    /// <summary>Takes the name as it is, if it is free.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes the name, or the name with a number behind it.</summary>
    /// <param name="name">A valid identifier.</param>
    /// <param name="companion">What else must be free under the same number: the class beside an article's property.</param>
    public string Take(string name, Func<string, string>? companion = null)
    {
        // Remembering the number keeps a thousand articles of one name linear.
        _next.TryGetValue(name, out int number);
        while (true)
        {
            number++;
            string candidate = number == 1 ? name : Numbered(name, number);
            string? other = companion?.Invoke(candidate);
            if (_taken.Contains(candidate) || (other is not null && _taken.Contains(other)))
            {
                continue;
            }

            _next[name] = number;
            _taken.Add(candidate);
            if (other is not null)
            {
                _taken.Add(other);
            }

            return candidate;
        }
    }

    private static string Numbered(string name, int number)
    {
        string separator = char.IsDigit(name[name.Length - 1]) ? "_" : "";
        return name + separator + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

namespace ArticleGenerator.Binding;

/// <summary>
/// Names of which no two are the same. Names that differ in case only count as the same: generated files and other .NET
/// languages do not tell them apart.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    public NameScope()
    {
    }

    /// <param name="taken">Names that nobody gets.</param>
    public NameScope(IEnumerable<string> taken) => _taken.UnionWith(taken);

    /// <summary>Takes the name as it is, if it is free.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes the name, or the name with the first free number from 2 on behind it.</summary>
    /// <param name="name">A valid identifier.</param>
    public string Take(string name)
    {
        if (TryTake(name))
        {
            return name;
        }

        // Remembering the number keeps a thousand articles of one name linear.
        int number = _last.TryGetValue(name, out int last) ? last : 1;
        string candidate;
        do
        {
            number++;
            candidate = Identifier.Numbered(name, number);
        }
        while (!TryTake(candidate));

        _last[name] = number;
        return candidate;
    }
}

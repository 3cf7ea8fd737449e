namespace ArticleGenerator.Diagnostics;

/// <summary>Says which names there are, where they are few.</summary>
internal static class NameList
{
    /// <summary>So many can be read at a glance.</summary>
    public const int Most = 5;

    // In UTF-16 code units, of one name.
    private const int Longest = 80;

    /// <summary>A sentence; empty where there are none, or too many.</summary>
    /// <param name="several">What stands before several names.</param>
    /// <param name="only">What stands before one.</param>
    /// <param name="names">The names.</param>
    public static string Of(string several, string only, IReadOnlyList<string> names)
    {
        if (names.Count is 0 or > Most)
        {
            return "";
        }

        string[] quoted = [.. names.Select(name => $"“{Shorten(name)}”")];
        return names.Count == 1
            ? $"{only} {quoted[0]}."
            : $"{several} {string.Join(", ", quoted.Take(quoted.Length - 1))} and {quoted[quoted.Length - 1]}.";
    }

    /// <summary>The beginning of a name that is long.</summary>
    public static string Shorten(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        int end = char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest;
        return name.Substring(0, end).TrimEnd() + "…";
    }
}

namespace ArticleGenerator.CallSites;

/// <summary>
/// Where several quotes would have the same short name, it exists for none of them, and each has a longer one. Who
/// writes the short one has all of them to choose from.
/// </summary>
internal static class Namesake
{
    /// <summary>Whether a name is the missing one with more words before or behind it.</summary>
    public static bool Is(string missing, string name) =>
        name.Length > missing.Length
        && ((name.StartsWith(missing, StringComparison.Ordinal) && !char.IsLower(name[missing.Length]))
            || (name.EndsWith(missing, StringComparison.Ordinal) && !char.IsLower(missing[0])));
}

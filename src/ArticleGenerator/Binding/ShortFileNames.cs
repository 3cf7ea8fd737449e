namespace ArticleGenerator.Binding;

/// <summary>
/// Shortens the names of those files that a file system would not take. The compiler drops all output of a generator
/// that names two files alike, so that the short names are compared with each other, and a hash only makes them stable.
/// </summary>
internal sealed class ShortFileNames(string catalogName)
{
    // In UTF-16 code units. A file system takes 255 bytes for a name, and a letter may need three.
    private const int MaximumLength = 80;
    private const int DigitsOfHash = 16;

    // No identifier has it, so that a short name is never the full name of another article.
    private const string Separator = "-";

    private readonly NameScope _taken = new();

    /// <summary>The short name, without extension; null where the full one is short enough.</summary>
    public string? Of(IEnumerable<string> folders, string property)
    {
        string full = HintName.Full(catalogName, folders, property);
        if (full.Length <= MaximumLength)
        {
            return null;
        }

        string start = full.Substring(0, MaximumLength - DigitsOfHash - Separator.Length);
        return _taken.Take(start + Separator + StableHash.DigitsOf(full));
    }
}

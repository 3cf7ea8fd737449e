namespace ArticleGenerator.Spelling;

/// <summary>
/// The names that there are, for whoever has written another one: keys, values, headings, symbols. Each search looks at
/// each of them once.
/// </summary>
internal sealed class KnownNames
{
    private readonly (string Name, NameForm Form)[] _names;

    /// <param name="names">In the order in which the first counts, of two that are as near.</param>
    public KnownNames(IEnumerable<string> names) => _names = [.. names.Select(name => (name, NameForm.Of(name)))];

    /// <summary>
    /// The name that was probably meant: by its letters, or by the words that it shares. Null where none is near.
    /// </summary>
    public string? Nearest(string found)
    {
        NameForm wanted = NameForm.Of(found);
        string? nearest = null;
        double most = 0;
        foreach ((string name, NameForm form) in _names)
        {
            double similarity = NameSimilarity.OfKnown(wanted, form, Math.Max(most, NameSimilarity.Threshold));
            if (similarity > most)
            {
                (nearest, most) = (name, similarity);
            }
        }

        return nearest;
    }

    /// <summary>The same, where only one search is made.</summary>
    public static string? Nearest(string found, IEnumerable<string> names) => new KnownNames(names).Nearest(found);

    /// <summary> Did you mean “lines”?</summary>
    /// <returns>A sentence with a space before it, or nothing.</returns>
    public static string DidYouMean(string found, IEnumerable<string> names) =>
        Nearest(found, names) is { } nearest ? $" Did you mean “{nearest}”?" : "";
}

namespace ArticleModel;

/// <summary>
/// Which articles of a catalog refer to which: what each of them says of itself, turned around. It is made when it is
/// first asked for, from the heads of all articles, and of no text.
/// </summary>
internal sealed class ReferenceIndex
{
    private const char Separator = '\n';

    // Of each path that is referred to, the paths that refer to it, ordered (ordinal).
    private readonly Dictionary<string, List<string>> _referrers = new(StringComparer.Ordinal);

    /// <param name="order">All articles.</param>
    /// <param name="referencesOf">What the article of a path and a place refers to.</param>
    public ReferenceIndex(CatalogOrder order, Func<string, ArticlePlace, string> referencesOf)
    {
        for (int i = 0; i < order.Count; i++)
        {
            string references = referencesOf(order.PathAt(i), order[i]);
            if (references.Length > 0)
            {
                Add(order.PathAt(i), references);
            }
        }
    }

    /// <summary>The paths of the articles that refer to that of a path, ordered (ordinal).</summary>
    public IReadOnlyList<string> ReferrersOf(string path) =>
        _referrers.TryGetValue(path, out List<string>? referrers) ? referrers : [];

    private void Add(string path, string references)
    {
        foreach (string target in references.Split(Separator))
        {
            if (!_referrers.TryGetValue(target, out List<string>? referrers))
            {
                referrers = [];
                _referrers.Add(target, referrers);
            }

            referrers.Add(path);
        }
    }
}

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>The keys that a front matter is known by.</summary>
internal static class WellKnownKeys
{
    private static readonly string[] All =
    [
        "headline",
        "title",
        "byline",
        "author",
        "authors",
        "by",
        "published",
        "date",
        "updated",
        "dateline",
        "standfirst",
        "credit",
        "language",
        "speakers",
        "paragraphs", "headings", "suppress", "tags", "slug",
    ];

    /// <summary>Whether a line that begins with it belongs to a front matter, whatever its case.</summary>
    public static bool Has(ReadOnlySpan<char> key)
    {
        foreach (string known in All)
        {
            if (key.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

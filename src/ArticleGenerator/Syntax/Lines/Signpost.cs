namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// A line that leads away from the article: <c>See also: Ten boats to watch</c>, <c>Tags: ferry, harbour</c>, <c>Read
/// more</c>, <c>Advertisement</c>.
/// </summary>
internal static class Signpost
{
    // With a colon behind it: "See also" alone may be a heading above a list.
    private static readonly string[] Labels =
    [
        "Also read", "Also see", "Categories", "Category", "Don't miss", "Don’t miss", "Filed under", "Keywords",
        "Listen", "More", "More on this", "More on this story", "More reading", "Read", "Read also", "Read more",
        "Read next", "Recommended", "Related", "Related articles", "Related stories", "Related story", "See",
        "See also", "See more", "Tags", "Topics", "Watch",
    ];

    // Alone on a line.
    private static readonly string[] Lines =
    [
        "Advertisement", "Advertising", "Article continues below", "Continue reading", "Keep reading",
        "More on this story", "Most read", "Read more", "Related articles", "Related content", "Related stories",
        "Scroll to continue", "Share this", "Share this article", "Share this story", "Sponsored",
        "Story continues below", "Story continues below advertisement", "Subscribe now", "Watch now",
    ];

    public static bool Is(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny(':', '|', '»');
        return LineWords.IsOneOf(line, Lines)
            || (colon > 0 && LineWords.IsOneOf(line.Slice(0, colon).TrimEnd(), Labels));
    }
}

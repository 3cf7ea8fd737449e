namespace ArticleGenerator.Lexicon;

/// <summary>Verbs by which what is no person states something: an office, a company, a group.</summary>
internal static class StatingVerbs
{
    /// <summary>It said; but "it began", "it asks a lot".</summary>
    public static WordSet Finite { get; } = new(
        """
        added adds announced argued claimed concluded confirmed declared explained noted said says stated states warned
        warns wrote
        """);
}

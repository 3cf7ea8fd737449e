namespace ArticleGenerator.Lexicon;

/// <summary>Words that open a clause which tells when, why or unless what something is so.</summary>
internal static class CircumstanceWords
{
    /// <summary>Brook said that until it stops, "nobody sails."</summary>
    public static WordSet Openers { get; } = new(
        "after although as because before if once since though unless until when whenever while");
}

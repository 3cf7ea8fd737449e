namespace ArticleGenerator.Lexicon;

/// <summary>Words of places. Each example is a match; what stands behind a “but” is none.</summary>
internal static class PlaceWords
{
    /// <summary>
    /// First names that states and cities have, too: Virginia Beach and Sydney Street are nobody, but Doris Day is.
    /// </summary>
    public static WordSet LikeFirstNames { get; } = new(
        """
        alexandria austin brooklyn carolina charlotte chelsea dakota florence geneva georgia houston israel jackson
        jordan kent lincoln madison orlando paris santiago savannah sydney troy victoria vienna virginia
        """);
}

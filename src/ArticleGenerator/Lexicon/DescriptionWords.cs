namespace ArticleGenerator.Lexicon;

/// <summary>
/// Words within what an article says of somebody. Each example is a match; what stands behind a “but” is none.
/// </summary>
internal static class DescriptionWords
{
    /// <summary>The day after the storm is nobody.</summary>
    public static WordSet Times { get; } = new(
        """
        afternoon day decade evening hour minute moment month morning night time way week weekend year
        """);

    /// <summary>The acting mayor: participles that describe an office, and are no verb before it.</summary>
    public static WordSet Attributes { get; } = new(
        "acting founding incoming leading managing outgoing sitting visiting");

    /// <summary>Tom Hale, then mayor of Harrow: when he was it.</summary>
    public static WordSet When { get; } = new("currently formerly now once then");

    /// <summary>Tom Hale, also a baker; Tom Hale, himself a baker.</summary>
    public static WordSet Also { get; } = new("also herself himself");

    /// <summary>Tom Hale, aged 42.</summary>
    public static WordSet Ages { get; } = new("age aged then");

    /// <summary>Offices as short as the words by which people are addressed.</summary>
    public static WordSet ShortOffices { get; } = new("aide chef host imam king pope");

    /// <summary>Words before a name that are as long as offices, and tell of none.</summary>
    public static WordSet Addresses { get; } = new(
        "brother father first former madame monsieur mother prime señor señora sister uncle");

    /// <summary>St. Mary's: a full stop that ends nothing.</summary>
    public static WordSet CutShort { get; } = new("ft mt st");
}

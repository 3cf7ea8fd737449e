namespace ArticleGenerator.Lexicon;

/// <summary>
/// Words that tell what something is called: a name is quoted behind them, and nobody says it. Each example is a match;
/// what stands behind a “but” is none.
/// </summary>
internal static class NamingWords
{
    /// <summary>They named their boat "Sula"; a boat renamed "Sula".</summary>
    public static WordSet Named { get; } = new(
        "baptised baptized christened code-named codenamed named naming rechristened renamed");

    /// <summary>A song, called "Sula"; a docker (nicknamed "Tar").</summary>
    public static WordSet Called { get; } = new("called dubbed nicknamed termed");

    /// <summary>What Brook, the mayor, called "the slow bridge": Brook's words, and no name.</summary>
    public static WordSet What { get; } = new("that what whatever which");

    /// <summary>A crate marked in red as "Fragile".</summary>
    public static WordSet Marked { get; } = new("inscribed labeled labelled marked stamped");

    /// <summary>Known to everybody as "Sula", marked in red as "Fragile".</summary>
    public static WordSet NamedAs { get; } = new("known labeled labelled marked stamped");

    /// <summary>A docker who goes by "Tar".</summary>
    public static WordSet Go { get; } = new("go goes going gone went");

    /// <summary>By the name "Tar", under the nickname of "Tar".</summary>
    public static WordSet NameNouns { get; } = new("alias handle moniker name names nickname pseudonym sobriquet");

    /// <summary>The word "ferry", the letters "HB": the words themselves are meant.</summary>
    public static WordSet WordNouns { get; } = new(
        "abbreviation acronym initials letters name names nickname term terms word words");

    /// <summary>Who uses a word says it.</summary>
    public static WordSet Use { get; } = new("coined invoked use used uses");

    /// <summary>Brook called back, called out: nothing is named.</summary>
    public static WordSet CallParticles { get; } = new("back down off out over up");

    /// <summary>Brook used the phrase "a slow bridge": her own words are quoted behind it.</summary>
    public static WordSet UsedNouns { get; } = new("expression phrase term word words");

    /// <summary>In the words of Brook.</summary>
    public static WordSet Words { get; } = new("words");
}

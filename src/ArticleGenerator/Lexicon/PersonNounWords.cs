namespace ArticleGenerator.Lexicon;

/// <summary>
/// The nouns that people are called by, beside <see cref="WordClass.Role"/>: English makes them with a few endings, so
/// that no list of trades is needed, but one of the words that only look so.
/// </summary>
internal static class PersonNounWords
{
    /// <summary>A welder, an apothecary's hand, a sister-in-law.</summary>
    public static WordEndings Endings { get; } = new(
        """
        ee eer er eur hand herd ian in-law ist man mate or person smith ster surgeon woman wright
        """,
        shortestStem: 3);

    /// <summary>Kin whom <see cref="WordClass.Role"/> has no gender for.</summary>
    public static WordSet Kin { get; } = new(
        """
        cousin ex-husband ex-wife fiancé fiancée goddaughter godfather godmother godson granddaughter grandson spouse
        twin
        """);

    /// <summary>Nouns and other words that have such an ending and call nobody anything: a tower.</summary>
    public static WordSet NoPersons { get; } = new(
        """
        after another border career center chamber chapter charter coffee color computer container corner corridor
        counter cover degree dinner door dossier either error ever factor favor fee filter finger floor folder former
        free freezer harbor honor horror humor labor labour ladder laser layer longer major manner matter minor
        mirror misdemeanor monitor motor neither never newsletter number offer order other power quarter rather register
        river rumor sector server shoulder summer terror theater together tower trailer water weather winter
        """);

    /// <summary>Adjectives with such an ending: clever Tom Hale, the upper house.</summary>
    public static WordSet Adjectives { get; } = new(
        """
        better bigger bitter braver brighter broader busier calmer cheaper clever closer colder darker deeper eager
        earlier elder exterior faster fewer friendlier further greater happier harder healthier heavier higher improper
        inferior inner interior kinder larger later leather lighter louder lower luckier nearer newer nicer older outer
        poorer proper racist richer safer senior sexist shorter silver sinister slender slower smaller smarter sober
        softer sooner stronger superior taller tender tougher upper utter warmer weaker wealthier wider wiser younger
        """);

    /// <summary>
    /// Of <see cref="WordClass.Role"/> those that speak and are no person: a letter reads, a council warns.
    /// </summary>
    public static WordSet Things { get; } = new(
        """
        ad administration advertisement agency article association audience authority autobiography banner bill blog
        book campaign caption commercial committee company complaint council court crowd department diary document
        e-mail editorial email firm government group headline indictment law lawsuit letter memo memoir message
        ministry newspaper note office organisation organization paper poll post poster report resolution sign
        site slogan statement sticker study survey tagline team transcript tweet union website
        """);

    /// <summary>Fishermen, townspeople: plurals without an s.</summary>
    public static WordEndings IrregularPlurals { get; } = new("children men people", shortestStem: 0);
}

namespace ArticleGenerator.Lexicon;

/// <summary>
/// Prepositions, by what they tie to what. Each example is a match; what stands behind a “but” is none.
/// </summary>
internal static class PrepositionWords
{
    /// <summary>The keeper of the light.</summary>
    public static WordSet Of { get; } = new("of");

    /// <summary>According to Brook; a plan to sail; Ambassador to Freedonia.</summary>
    public static WordSet To { get; } = new("to");

    /// <summary>Described by Brook: who does what the verb says.</summary>
    public static WordSet By { get; } = new("by");

    /// <summary>As Brook put it; described as a nuisance.</summary>
    public static WordSet As { get; } = new("as");

    /// <summary>It is time for Brook to speak.</summary>
    public static WordSet For { get; } = new("for");

    /// <summary>Credited with inventing it.</summary>
    public static WordSet With { get; } = new("with");

    /// <summary>Tom Hale of Harrow, Tom Hale from Harrow.</summary>
    public static WordSet Origins { get; } = new("from of");

    /// <summary>A survey of 2013 claims it: when it was, but not how many.</summary>
    public static WordSet Years { get; } = new("from in of since");

    /// <summary>A promise by the mayor, comments from the mayor.</summary>
    public static WordSet Sources { get; } = new("by from");

    /// <summary>In Dunmore: where something was, and not who.</summary>
    public static WordSet Places { get; } = new("at in inside near outside");

    /// <summary>Minister for Harbours, Ambassador to Freedonia: an office goes on.</summary>
    public static WordSet Posts { get; } = new("for of to");

    /// <summary>The claim about it, the promise of it: what a noun of speech governs.</summary>
    public static WordSet Contents { get; } = new("about for of that to");

    /// <summary>Brook said after the vote, said on Friday: the clause has all that it needs.</summary>
    public static WordSet Circumstances { get; } = new("after at during in on when");

    /// <summary>Before Ada Brook came, the mayor spoke: a clause, too, though others are no conjunctions.</summary>
    public static WordSet ClauseOpeners { get; } = new("after as before since");

    /// <summary>Footage of Brook asking, with Brook saying: they let a participle have a subject of its own.</summary>
    public static WordSet WithSubject { get; } = new("of with");

    /// <summary>In the words of Brook.</summary>
    public static WordSet In { get; } = new("in");
}

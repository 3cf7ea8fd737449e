namespace ArticleGenerator.Lexicon;

/// <summary>
/// Conjunctions and what opens a clause, by what they join. Each example is a match; what stands behind a “but” is
/// none.
/// </summary>
internal static class ConjunctionWords
{
    /// <summary>Brook and Hale.</summary>
    public static WordSet And { get; } = new("and");

    /// <summary>Said that it smells.</summary>
    public static WordSet That { get; } = new("that");

    /// <summary>What Brook called slow: a clause that is a noun.</summary>
    public static WordSet What { get; } = new("what");

    /// <summary>A pact, which states: of a thing.</summary>
    public static WordSet Which { get; } = new("which");

    /// <summary>The crew and Tom Hale, a baker or Tom Hale: nouns in a row.</summary>
    public static WordSet Rows { get; } = new("and or");

    /// <summary>But not "because", which opens a clause that needs another.</summary>
    public static WordSet Coordinating { get; } = new("and but or so yet");

    /// <summary>A baker, though no good one; a boxer and once a baker: no clause need follow.</summary>
    public static WordSet WithoutClause { get; } = new("although and but nor once or so though yet");

    /// <summary>A pilot where nobody sails: the noun phrase ends before it.</summary>
    public static WordSet PhraseEnds { get; } = new("that when where whether");

    /// <summary>Friends of the Light and Pier's: words within a name that owns something.</summary>
    public static WordSet NameLinks { get; } = new("and for of the");
}

namespace ArticleGenerator.Lexicon;

/// <summary>
/// Words that open a noun phrase, by what they say of it. Each example is a match; what stands behind a “but” is none.
/// </summary>
internal static class DeterminerWords
{
    /// <summary>The Harrow senator: somebody who may be known already.</summary>
    public static WordSet Definite { get; } = new("the");

    /// <summary>A mother of two, the mayor.</summary>
    public static WordSet Articles { get; } = new("a an the");

    /// <summary>One of the skippers: what follows is several.</summary>
    public static WordSet One { get; } = new("one");

    /// <summary>No one said it.</summary>
    public static WordSet No { get; } = new("no");

    /// <summary>A baker, the baker, one of the bakers: only a noun has one before it.</summary>
    public static WordSet NounOpeners { get; } = new("a an one the");

    /// <summary>A man, another skipper: nobody whom the article has named.</summary>
    public static WordSet New { get; } = new("a an another one");

    /// <summary>Her brother, their engineer.</summary>
    public static WordSet Owners { get; } = new("her his its my our their");

    /// <summary>Her claim, their promise: the sentence's subject owns it.</summary>
    public static WordSet SubjectOwners { get; } = new("her his their");

    /// <summary>The suit, her uncle, those in the hold: a noun of any kind follows, which may be somebody.</summary>
    public static WordSet Pointing { get; } = new("a an another her his its one the their those");

    /// <summary>That baker Tom Hale: not what describes him.</summary>
    public static WordSet Demonstratives { get; } = new("that this");

    /// <summary>The most careful of bakers: a degree, and no beginning of a noun phrase.</summary>
    public static WordSet Degrees { get; } = new("most");

    /// <summary>"A said", "that said", "the said": not how many said it.</summary>
    public static WordSet Uncounted { get; } = new("a that the");
}

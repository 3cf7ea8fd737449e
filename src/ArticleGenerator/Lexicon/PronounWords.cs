namespace ArticleGenerator.Lexicon;

/// <summary>
/// Pronouns, by whom they stand for. Each example is a match; what stands behind a “but” is none.
/// </summary>
internal static class PronounWords
{
    /// <summary>Sold his boat: the subject is a man.</summary>
    public static WordSet Masculine { get; } = new("he himself his");

    /// <summary>Sold her boat: the subject is a woman.</summary>
    public static WordSet Feminine { get; } = new("her herself she");

    /// <summary>Several, or somebody of any gender.</summary>
    public static WordSet They { get; } = new("they");

    /// <summary>It said: an office, a company.</summary>
    public static WordSet It { get; } = new("it");

    /// <summary>Nobody knew why, everyone laughed: whoever it is, no article names them by it.</summary>
    public static WordSet Indefinite { get; } = new(
        "anybody anyone anything everybody everyone everything nobody none nothing somebody someone something");

    /// <summary>I said: who writes the article, and is nobody in it.</summary>
    public static WordSet Narrator { get; } = new("i");
}

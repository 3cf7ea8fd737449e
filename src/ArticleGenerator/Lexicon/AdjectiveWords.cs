namespace ArticleGenerator.Lexicon;

/// <summary>How adjectives and participles are told by their form.</summary>
internal static class AdjectiveWords
{
    /// <summary>His confused messages, a recurring claim, an official statement.</summary>
    public static WordEndings Endings { get; } = new("al ed ful ic ing ive ous", shortestStem: 1);
}

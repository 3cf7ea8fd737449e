namespace ArticleGenerator.Lexicon;

/// <summary>A number for a word, the same in any case: words whose numbers differ are different words.</summary>
internal static class WordHash
{
    /// <summary>Never 0, which stands for what is no word.</summary>
    public static uint Of(ReadOnlySpan<char> word) =>
        LetterRun.TryRead(word, out LetterRun letters) ? Of(letters.Hash) : OfOther(word);

    /// <summary>Of a word that is letters only, by <see cref="LetterRun.Hash"/>.</summary>
    public static uint Of(ulong letters) => (uint)(letters >> 32) | 1;

    /// <summary>Of a word that is more than letters.</summary>
    public static uint OfOther(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = unchecked((hash ^ (c < 0x80 ? c | 0x20u : char.ToLowerInvariant(c))) * 16777619);
        }

        return hash | 1;
    }
}

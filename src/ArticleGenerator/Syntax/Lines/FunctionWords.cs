namespace ArticleGenerator.Syntax.Lines;

/// <summary>The small words that hold a headline together: they say how its lines go on.</summary>
internal static class FunctionWords
{
    // What never ends a headline. "in", "on", "up" may: a verb has them behind it ("The crew moves in").
    private static readonly string[] Open =
    [
        "&", "a", "after", "against", "amid", "among", "an", "and", "as", "at", "because", "between", "but",
        "during", "for", "from", "her", "his", "into", "its", "my", "of", "or", "our", "than", "the", "their", "to",
        "until", "upon", "via", "whose", "with", "without", "your",
    ];

    // What begins no headline of its own, but the rest of one. Not "by": a byline does.
    private static readonly string[] Binding =
    [
        "&", "after", "amid", "among", "and", "as", "at", "before", "between", "but", "during", "for", "from", "in",
        "into", "of", "on", "or", "over", "than", "that", "through", "to", "under", "until", "which", "while",
        "who", "with", "without",
    ];

    // What begins a phrase and no name.
    private static readonly string[] Leading =
    [
        "a", "about", "all", "an", "are", "can", "did", "do", "does", "every", "four", "get", "her", "his", "how",
        "if", "is", "it", "its", "more", "my", "new", "no", "not", "one", "our", "some", "the", "their", "these",
        "this", "those", "three", "two", "up", "was", "what", "when", "where", "who", "why", "will", "you", "your",
    ];

    /// <summary>Whether a word may have a small letter in Title Case, however long it is.</summary>
    public static bool Is(ReadOnlySpan<char> word) => LineWords.IsOneOf(word, Open) || LineWords.IsOneOf(word, Binding);

    /// <summary>Whether a line that ends with this word goes on in the next.</summary>
    public static bool EndsOpen(ReadOnlySpan<char> word) => LineWords.IsOneOf(word, Open);

    /// <summary>Whether a line that begins with this word goes on from the one before.</summary>
    public static bool BeginsBound(ReadOnlySpan<char> word) => LineWords.IsOneOf(word, Binding);

    /// <summary>Whether a line that begins with this word is no name, whatever letters it is written in.</summary>
    public static bool BeginsPhrase(ReadOnlySpan<char> word) => LineWords.IsOneOf(word, Leading) || Is(word);
}

namespace ArticleGenerator.Quotations;

/// <summary>
/// Whether an article is English: the front matter or the configuration says so, or its function words do. The rules of
/// another language's sentences are not ours: there only what holds in every language is attributed.
/// </summary>
internal static class LanguageGuess
{
    // English prose has some 40 function words in 100; other languages share a few of their spellings (in, an, was).
    private const int FewestFunctionWordsPerHundred = 15;

    private const WordClass Functions = WordClass.Function | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;

    public static bool IsEnglish(string? language, Token[] tokens)
    {
        if (language is not null)
        {
            return language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                && (language.Length == 2 || !char.IsLetter(language[2]) || language.Equals("english", StringComparison.OrdinalIgnoreCase));
        }

        int words = 0;
        int functions = 0;
        foreach (Token token in tokens)
        {
            words += token.IsWord ? 1 : 0;
            functions += token.Is(Functions) ? 1 : 0;
        }

        return functions * 100 >= words * FewestFunctionWordsPerHundred;
    }
}

using ArticleGenerator.Lexicon;

namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// Whether an article is English: the front matter or the configuration says so, or its function words do. The rules of
/// another language's sentences are not ours: there only what holds in every language is attributed.
/// </summary>
internal static class LanguageGuess
{
    // English prose has some 40 function words in 100; other languages share a few of their spellings (in, an, was).
    private const int FewestFunctionWordsPerHundred = 15;

    private const WordClass Functions = WordClass.Function | WordClass.Determiner | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Auxiliary;

    public static bool IsEnglish(string? language, TokenList tokens)
    {
        if (language is not null)
        {
            return language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                && (language.Length == 2 || !char.IsLetter(language[2])
                || language.Equals("english", StringComparison.OrdinalIgnoreCase));
        }

        // Not over the whole text where a part of it has enough of them already.
        int missing = tokens.WordCount * FewestFunctionWordsPerHundred;
        foreach (ref readonly Token token in tokens.All)
        {
            if (missing <= 0)
            {
                break;
            }

            missing -= token.Is(Functions) ? 100 : 0;
        }

        return missing <= 0;
    }
}

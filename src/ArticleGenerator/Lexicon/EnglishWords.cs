namespace ArticleGenerator.Lexicon;

/// <summary>The words of English that attribution looks at, by class.</summary>
internal static class EnglishWords
{
    /// <summary>The lists, of which a word may be on several.</summary>
    public static IEnumerable<WordList> Lists =>
        FunctionWords.Lists
            .Concat(PersonWords.Lists)
            .Concat(FirstNames.Lists)
            .Concat(ThingWords.Lists)
            .Concat(SpeechWords.Lists);

    /// <summary>Every word with its classes.</summary>
    public static Dictionary<string, WordClass> Classes { get; } = Classify();

    private static Dictionary<string, WordClass> Classify()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (WordList list in Lists)
        {
            foreach (string word in list.Split())
            {
                Add(words, word, list.Class);
            }
        }

        CueVerbs.AddForms((form, wordClass) => Add(words, form, wordClass));
        return words;
    }

    private static void Add(Dictionary<string, WordClass> words, string word, WordClass wordClass)
    {
        words.TryGetValue(word, out WordClass known);
        words[word] = known | wordClass;
    }
}

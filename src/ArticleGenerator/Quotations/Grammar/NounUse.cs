using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>
/// Tells the nouns that people are called by (<c>welder</c>, <c>spokeswoman</c>, <c>brother</c>), by the lexicon and
/// by their endings, and words of a form: in -ed, in -ing, a plural.
/// </summary>
internal static class NounUse
{
    // In letters: bed and king are no forms of verbs.
    private const int ShortestForm = 5;
    private const int ShortestNoun = 3;

    private const WordClass NoNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Pronoun | WordClass.Adverb | WordClass.Determiner;

    /// <summary>
    /// <see cref="WordUse.Person"/>, <see cref="WordUse.Thing"/>.
    /// </summary>
    public static WordUse Of(in Token token, ReadOnlySpan<char> word)
    {
        if (token.Is(WordClass.Function))
        {
            return WordUse.None;
        }

        // Roles of the lexicon are known to be people or things.
        if (token.Is(WordClass.Role))
        {
            bool isThing = PersonNounWords.Things.Contains(word, token.Hash);
            return isThing ? WordUse.Thing : token.Is(NoNoun) ? WordUse.None : WordUse.Person;
        }

        if (IsThing(token, word))
        {
            return WordUse.Thing;
        }

        // An ending says nothing of a name: New York Tower.
        bool isPerson = !token.IsCapital && token.Length >= ShortestNoun && !token.Is(NoNoun)
            && (token.Is(WordClass.Male | WordClass.Female) || PersonNounWords.Endings.End(Singular(word))
                || PersonNounWords.Kin.Contains(word, token.Hash));
        return isPerson ? WordUse.Person : WordUse.None;
    }

    /// <summary><see cref="WordUse.Plural"/>, <see cref="WordUse.Ed"/>, <see cref="WordUse.Ing"/>.</summary>
    public static WordUse FormOf(ReadOnlySpan<char> word, bool isCapital) => word[word.Length - 1] switch
    {
        'd' => word.Length >= ShortestForm && word[word.Length - 2] == 'e' ? WordUse.Ed : WordUse.None,
        'g' => word.Length >= ShortestForm && word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)
            ? WordUse.Ing
            : WordUse.None,
        's' => !isCapital && word.Length > ShortestNoun && word[word.Length - 2] is not ('s' or 'u' or 'i')
            ? WordUse.Plural
            : WordUse.None,
        'n' or 'e' => !isCapital && PersonNounWords.IrregularPlurals.End(word) ? WordUse.Plural : WordUse.None,
        _ => WordUse.None,
    };

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) =>
        word[word.Length - 1] is 's' or 'S' ? word.Slice(0, word.Length - 1) : word;

    // All that look like nouns for people end in one of these.
    private static bool IsThing(in Token token, ReadOnlySpan<char> word) =>
        word[word.Length - 1] is 'r' or 'e' or 't'
        && (PersonNounWords.NoPersons.Contains(word, token.Hash)
            || PersonNounWords.Adjectives.Contains(word, token.Hash));
}

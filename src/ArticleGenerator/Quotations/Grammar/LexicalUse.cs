using ArticleGenerator.Lexicon;
using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Quotations.Grammar;

/// <summary>What a word is by its class and its letters alone, whatever stands beside it.</summary>
internal static class LexicalUse
{
    private const WordClass NoHeadlineVerb = WordClass.CueBase | WordClass.Title | WordClass.Role
        | WordClass.Organisation;

    private const WordClass Parting = WordClass.AnyCue | WordClass.Auxiliary | WordClass.Relative;

    private const WordClass NoModifier = WordClass.Function | WordClass.Determiner | WordClass.Verb
        | WordClass.AnyCue;

    /// <summary>
    /// <see cref="WordUse.Headline"/>, <see cref="WordUse.Opening"/>, <see cref="WordUse.Parting"/>,
    /// <see cref="WordUse.Modifier"/>.
    /// </summary>
    /// <param name="token">A word.</param>
    /// <param name="word">Its letters.</param>
    /// <param name="form">Its form: whether it ends in -ed or in -ing.</param>
    public static WordUse Of(in Token token, ReadOnlySpan<char> word, WordUse form) =>
        (IsHeadline(token) ? WordUse.Headline : WordUse.None)
        | (IsOpening(token, form) ? WordUse.Opening : WordUse.None)
        | (IsParting(token) ? WordUse.Parting : WordUse.None)
        | (IsModifier(token, word) ? WordUse.Modifier : WordUse.None);

    private static bool IsHeadline(in Token token) =>
        token.IsCapital && token.Is(WordClass.Cue) && !token.Is(NoHeadlineVerb)
        && (!token.Is(WordClass.CueNoun) || token.Is(WordClass.NamingCue));

    private static bool IsOpening(in Token token, WordUse form) =>
        (form & (WordUse.Ed | WordUse.Ing)) != 0 && token.Is(WordClass.AnyCue)
        && !token.Is(WordClass.Role | WordClass.Organisation);

    // His and her are pronouns and determiners.
    private static bool IsParting(in Token token) =>
        token.Is(Parting) || (token.Is(WordClass.Pronoun) && !token.Is(WordClass.Determiner));

    private static bool IsModifier(in Token token, ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsLower(word[0]) && !token.Is(NoModifier);
}

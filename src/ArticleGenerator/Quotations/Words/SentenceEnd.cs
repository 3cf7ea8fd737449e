using ArticleGenerator.Lexicon;

namespace ArticleGenerator.Quotations.Words;

/// <summary>Whether a sign ends a sentence: <c>It smells. Brook left</c>, but not <c>Lt. Brook left</c>.</summary>
internal static class SentenceEnd
{
    // In letters: "Sgt.", not "Chairman."
    private const int LongestAbbreviation = 5;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens up to the sign, which is the last of them.</param>
    /// <param name="blockEnd">Where the block ends.</param>
    public static bool Is(string text, ReadOnlySpan<Token> tokens, int blockEnd)
    {
        ref readonly Token sign = ref tokens[tokens.Length - 1];
        if (sign.Sign is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        // A sentence begins with a capital, a digit or a mark.
        int next = sign.End;
        while (next < blockEnd && (char.IsWhiteSpace(text[next]) || text[next] is ')' or ']'))
        {
            next++;
        }

        // Not: "(D-Vt.), who led the council, said", since a comma ends no sentence.
        bool goesOn = next < blockEnd && (char.IsLower(text[next]) || text[next] is ',' or ';' or ':');
        return next > sign.End && !goesOn && !(tokens.Length > 1 && IsAbbreviation(tokens[tokens.Length - 2], sign));
    }

    // A match: "Lt. Gen.". Not: "J. Smith", whose single letter is read together with its full stop.
    private static bool IsAbbreviation(in Token word, in Token stop) =>
        word.Is(WordClass.Title) && word.IsCapital && word.End == stop.Start && word.Length <= LongestAbbreviation;
}

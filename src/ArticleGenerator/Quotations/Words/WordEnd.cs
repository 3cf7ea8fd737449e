namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// Where a word ends that is more than letters: <c>o'clock</c>, <c>well-known</c>, <c>U.S.</c>, <c>1,000</c>; but the s
/// of
/// <c>Lindqvist's</c> is a word of its own.
/// </summary>
internal static class WordEnd
{
    /// <summary>Behind the last character of the word that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="known">Up to where it is known to go on.</param>
    /// <param name="end">Where it ends at the latest.</param>
    public static int Find(string text, int start, int known, int end)
    {
        int i = known;
        while (i < end && (IsWordCharacter(text[i]) || IsInner(text, i, end)))
        {
            i++;
        }

        // Initials and abbreviations keep their full stop: J., U.S.
        bool isAbbreviation = i < end && text[i] == '.' && (i - start == 1 || text.IndexOf('.', start, i - start) >= 0)
            && char.IsLetter(text[start]);

        // 's is a token of its own, so that "Lindqvist's" is Lindqvist.
        int apostrophe = i - 2;
        if (apostrophe > start && text[apostrophe] is '\'' or '’' && text[i - 1] is 's' or 'S')
        {
            return apostrophe;
        }

        return isAbbreviation ? i + 1 : i;
    }

    // Within a word: o'clock, well-known, U.S, 3.5, 1,000.
    private static bool IsInner(string text, int index, int end)
    {
        if (index + 1 >= end || !IsWordCharacter(text[index + 1]))
        {
            return false;
        }

        return text[index] is '\'' or '’' or '-' or '@' or '_'
            || (text[index] == '.'
            && (char.IsDigit(text[index + 1]) ? char.IsDigit(text[index - 1]) : IsInitials(text, index)))
            || (text[index] == ',' && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]));
    }

    // A match: the first full stop of "U.S.", between single letters. Not: that of "harbour.example".
    private static bool IsInitials(string text, int stop) =>
        char.IsLetter(text[stop - 1]) && (stop < 2 || !char.IsLetter(text[stop - 2]));

    /// <summary>Whether a word may begin with a character, or have it anywhere.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '#' or '@' || char.IsSurrogate(c);
}

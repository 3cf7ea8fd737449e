namespace ArticleGenerator.Syntax.Lines;

/// <summary>In which letters a line is written: IN CAPITALS, in Title Case, or in neither.</summary>
internal static class LetterCase
{
    // Shorter words have a small letter in many papers' Title Case ("of", "for").
    private const int LongWord = 4;
    private const int FewestTitleWords = 3;

    /// <summary>At least two letters, and no small one.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> line)
    {
        int capitals = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }

    /// <summary>Every Word of Four Letters or More Begins With a Capital, and there are at least three words.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        int count = 0;
        while (LineWords.TryNext(ref line, out ReadOnlySpan<char> word))
        {
            count++;
            if (word.Length >= LongWord && char.IsLower(word[0]) && !FunctionWords.Is(word))
            {
                return false;
            }
        }

        return count >= FewestTitleWords;
    }

    /// <summary>
    /// Whether a line is written in the manner of headlines that need no full stop to be told from a sentence.
    /// </summary>
    public static bool IsTitleOrCapitals(ReadOnlySpan<char> line) => IsCapitals(line) || IsTitle(line);
}

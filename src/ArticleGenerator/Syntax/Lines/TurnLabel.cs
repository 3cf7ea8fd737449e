namespace ArticleGenerator.Syntax.Lines;

/// <summary>The name that opens a turn of a transcript: <c>JUDGE: Right here.</c>, <c>Q: And then?</c></summary>
internal static class TurnLabel
{
    // In UTF-16 code units.
    private const int MaximumLength = 40;
    private const int MostWords = 3;

    /// <summary>The length of the label without its colon; 0 where the line begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        int colon = line.Slice(0, Math.Min(line.Length, MaximumLength)).IndexOf(':');
        if (colon <= 0 || colon + 2 >= line.Length || !char.IsWhiteSpace(line[colon + 1]) || !char.IsUpper(line[0]))
        {
            return 0;
        }

        foreach (char c in line.Slice(0, colon))
        {
            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '\'' or '’'))
            {
                return 0;
            }
        }

        return LineWords.Count(line.Slice(0, colon)) <= MostWords ? colon : 0;
    }

    /// <summary>
    /// A label in capitals before words that are not: "JUDGE: Okay", "WHEN: Saturday", "Q. Why?", and not "PART ONE:
    /// THE ROAD".
    /// </summary>
    public static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        if (line.Length > 3 && line[0] == 'Q' && line[1] == '.' && line[2] == ' ')
        {
            return true;
        }

        int length = LengthAt(line);
        if (length == 0 || LetterCase.IsCapitals(line))
        {
            return false;
        }

        foreach (char c in line.Slice(0, length))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}

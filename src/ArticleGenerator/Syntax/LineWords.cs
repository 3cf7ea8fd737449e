namespace ArticleGenerator.Syntax;

/// <summary>Counts and looks at the words of a line without cutting it up.</summary>
internal static class LineWords
{
    public static int Count(ReadOnlySpan<char> line)
    {
        int count = 0;
        while (TryNext(ref line, out _))
        {
            count++;
        }

        return count;
    }

    /// <summary>Takes the next word, that is the next run of characters that are no white space.</summary>
    public static bool TryNext(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        int start = 0;
        while (start < rest.Length && char.IsWhiteSpace(rest[start]))
        {
            start++;
        }

        int end = start;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        word = rest.Slice(start, end - start);
        rest = rest.Slice(end);
        return !word.IsEmpty;
    }

    /// <summary>The first word of a line.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.TrimStart();
        int end = 0;
        while (end < words.Length && !char.IsWhiteSpace(words[end]))
        {
            end++;
        }

        return words.Slice(0, end);
    }

    /// <summary>The last word of a line.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> line)
    {
        int start = line.Length;
        while (start > 0 && !char.IsWhiteSpace(line[start - 1]))
        {
            start--;
        }

        return line.Slice(start);
    }

    /// <summary>Whether a word is one of a list, whatever its case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> word, string[] list)
    {
        foreach (string known in list)
        {
            if (word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The length of the first of a list's phrases with which a line starts, whatever its case; 0 where none does.
    /// </summary>
    public static int LengthOfStart(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            // Of nearly every phrase the first letter, small or capital, says that it is not this one.
            bool mayStart = !line.IsEmpty && ((line[0] ^ phrase[0]) & ~0x20) == 0;
            if (mayStart && line.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether one of a list's phrases stands anywhere in a line, whatever its case.</summary>
    public static bool Has(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (line.IndexOf(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

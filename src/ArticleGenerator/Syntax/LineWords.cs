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
}

namespace ArticleGenerator.Syntax.Lines;

/// <summary>The line with which a press release ends: <c>###</c>, <c># # #</c>, <c>-ENDS-</c>, <c>-30-</c>.</summary>
internal static class EndMark
{
    private const int MaximumLength = 12;
    private const int FewestSigns = 3;

    private static readonly string[] BetweenDashes = ["end", "30"];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > MaximumLength)
        {
            return false;
        }

        ReadOnlySpan<char> word = Word(line, out int hashes, out bool isBetweenDashes);
        if (word.IsEmpty)
        {
            return hashes >= FewestSigns;
        }

        return word.Equals("ends".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || (isBetweenDashes && LineWords.IsOneOf(word, BetweenDashes));
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> line, out int hashes, out bool isBetweenDashes)
    {
        int start = 0;
        int end = line.Length;
        hashes = 0;
        while (start < end && IsSign(line[start]))
        {
            hashes += line[start++] == '#' ? 1 : 0;
        }

        while (end > start && IsSign(line[end - 1]))
        {
            end--;
        }

        isBetweenDashes = start > 0 && end < line.Length;
        return line.Slice(start, end - start);
    }

    private static bool IsSign(char c) =>
        c is '#' or '-' or '–' or '—' or '*' or '/' or '[' or ']' or '(' or ')' or ' ';
}

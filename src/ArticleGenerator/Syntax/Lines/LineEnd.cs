namespace ArticleGenerator.Syntax.Lines;

/// <summary>How a line ends, behind closing marks and brackets: <c>he said.”)</c> ends like a sentence.</summary>
internal static class LineEnd
{
    /// <summary>A full stop, an ellipsis, an exclamation or a question mark.</summary>
    public static bool IsSentence(ReadOnlySpan<char> line) =>
        Last(line) is '.' or '…' or '!' or '?' or '。' or '！' or '？' or '؟' or '।';

    /// <summary>A full stop that is no ellipsis: what ends a statement, and no headline.</summary>
    public static bool IsFullStop(ReadOnlySpan<char> line) =>
        Last(line) is '.' or '。' or '।' && !WithoutClosers(line).EndsWith("..".AsSpan(), StringComparison.Ordinal);

    /// <summary>A comma, a colon, a semicolon or a dash: the line goes on somewhere.</summary>
    public static bool IsClause(ReadOnlySpan<char> line) =>
        Last(line) is ',' or ':' or ';' or '、' or '，' or '：' or '；' or '—' or '–' or '-';

    /// <summary>A question mark: it may end a heading, while any other sentence end may not.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> line) => Last(line) is '?' or '？' or '؟';

    /// <summary>The line without the closing marks and brackets at its end.</summary>
    public static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && IsCloser(line[end - 1]))
        {
            end--;
        }

        return line.Slice(0, end);
    }

    private static char Last(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = WithoutClosers(line);
        return words.IsEmpty ? '\0' : words[words.Length - 1];
    }

    private static bool IsCloser(char c) => c is ')' or ']' or '}' or ' ' || QuotationMarks.IsMark(c);
}

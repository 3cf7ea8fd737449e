namespace ArticleGenerator.Syntax.Lines;

/// <summary>
/// A list item is a line that starts with <c>- </c>, <c>* </c>, <c>• </c>, or a number and a full stop or bracket; a
/// clause of a contract has a letter and a bracket.
/// </summary>
internal static class ListItem
{
    // A longer number at the start of a line is a year or an amount.
    private const int MostDigits = 3;

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        return line[0] is '-' or '*' or '•' ? char.IsWhiteSpace(line[1]) : IsNumbered(line) || IsLettered(line);
    }

    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        int start = line[0] == '(' ? 1 : 0;
        int end = start;
        while (end < line.Length && char.IsDigit(line[end]))
        {
            end++;
        }

        int digits = end - start;
        return digits is > 0 and <= MostDigits
            && end + 1 < line.Length
            && (line[end] == ')' || (line[end] == '.' && start == 0))
            && char.IsWhiteSpace(line[end + 1]);
    }

    // A match: "b) a crate of hens", "(b) a crate of hens". Not: "A. Brook said", which begins with an initial.
    private static bool IsLettered(ReadOnlySpan<char> line)
    {
        int start = line[0] == '(' ? 1 : 0;
        return char.IsLetter(line[start])
            && line.Length > start + 2
            && line[start + 1] == ')'
            && char.IsWhiteSpace(line[start + 2]);
    }
}

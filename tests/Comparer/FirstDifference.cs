using System.Globalization;

namespace SnapshotComparer;

/// <summary>Says where two texts part, so that a failure in a log can be understood without the files.</summary>
internal static class FirstDifference
{
    // A line of generated code may hold a whole article.
    private const int Shown = 100;
    private const int ShownBefore = 30;

    /// <summary>The first line that differs, in both texts, with its one-based place.</summary>
    public static string Of(string verified, string received)
    {
        int at = verified.AsSpan().CommonPrefixLength(received);
        string common = verified[..at];
        int lineStart = common.LastIndexOf('\n') + 1;
        int line = common.Count(sign => sign == '\n') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"first in line {line}, column {at - lineStart + 1}:\n")
            + $"  verified: {Line(verified, lineStart, at)}\n"
            + $"  received: {Line(received, lineStart, at)}";
    }

    private static string Line(string text, int start, int at)
    {
        if (at == text.Length)
        {
            return $"{Window(text, start, at, at)}(the end of the file)";
        }

        int end = text.IndexOf('\n', at);
        return Window(text, start, at, end < 0 ? text.Length : end);
    }

    private static string Window(string text, int start, int at, int end)
    {
        int from = Math.Max(start, at - ShownBefore);
        int to = Math.Min(end, from + Shown);
        string shown = string.Concat(text[from..to].Select(Visible));
        return $"{(from > start ? "..." : "")}{shown}{(to < end ? "..." : "")}";
    }

    private static string Visible(char sign) =>
        char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}")
            : sign.ToString();
}

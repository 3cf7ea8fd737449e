using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleGenerator.Syntax.FrontMatter;

/// <summary>
/// Where a value's words stand. The library's place begins with the anchor and the tag, has the quotation marks in it,
/// and of a folded or literal value the indicator and the line end at its end.
/// </summary>
internal static class ScalarPlace
{
    /// <param name="text">The file.</param>
    /// <param name="span">The place that the library gives.</param>
    /// <param name="scalar">The value.</param>
    public static TextSpan Of(string text, TextSpan span, Scalar scalar)
    {
        int start = span.Start;
        int end = span.End;
        if (scalar.Value.Length == 0 && scalar.Style == ScalarStyle.Plain)
        {
            return new TextSpan(start, 0);
        }

        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '&' or '!'))
        {
            start = char.IsWhiteSpace(text[start]) ? start + 1 : WordEnd(text, start, end);
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // Behind the indicator's line.
            start = Math.Min(FileLine.At(text, start).Next, end);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        bool isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && end - start >= 2;
        return isQuoted ? TextSpan.FromBounds(start + 1, end - 1) : TextSpan.FromBounds(start, end);
    }

    private static int WordEnd(string text, int start, int end)
    {
        while (start < end && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}

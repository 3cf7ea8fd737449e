using System.Text;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// What a message quotes of a text, so that it can be read in a terminal: invisible characters are named, line ends
/// become spaces. A control character of an article must not reach somebody's terminal.
/// </summary>
internal static class VisibleText
{
    // In UTF-16 code units. In a name or a key, an unusual space may be all the difference; in a sentence it is
    // typography.
    private const int LongestName = 40;

    public static string Of(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int codePoint = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (CodePoints.IsInvisible(codePoint)
                || (CodePoints.IsSpace(codePoint) && text.Length <= LongestName && !IsTypography(text, i)))
            {
                visible.Append('[').Append(CodePoints.NameOf(codePoint)).Append(']');
            }
            else
            {
                visible.Append(text[i] is '\n' or '\r' or '\t' ? " " : text.Substring(i, isPair ? 2 : 1));
            }

            i += isPair ? 1 : 0;
        }

        return visible.ToString();
    }

    private static bool IsPlain(char c) => c is >= ' ' and < (char)0x7F;

    // French sets a no-break space within its marks and before ? ! : and ;, and a Chinese one is as wide as a sign.
    private static bool IsTypography(string text, int index) =>
        text[index] == '\u3000'
        || (index > 0 && text[index - 1] is '«' or '‹')
        || (index + 1 < text.Length && text[index + 1] is '»' or '›' or '?' or '!' or ':' or ';');
}

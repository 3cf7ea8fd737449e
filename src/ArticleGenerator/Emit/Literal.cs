using System.Globalization;
using System.Text;
using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>
/// Prints any text as a C# literal that gives exactly that text back. Prose is printed verbatim, so that it reads as
/// prose in the generated file; a text with characters that must not stand in a source file (controls, line ends other
/// than <c>\n</c>, bidirectional controls, half a surrogate pair) is printed with escapes throughout.
/// </summary>
internal static class Literal
{
    public static string Of(string text, LiteralForm form) => Of(text) + (form == LiteralForm.Utf8 ? "u8" : "");

    /// <summary>
    /// Prints it as an argument of an attribute: in lines as they are where it has several, and the compiler knows
    /// <see cref="RawText"/>.
    /// </summary>
    public static string OfArgument(string text, Target target) =>
        target.HasUtf8Literals && text.IndexOf('\n') >= 0 && !NeedsEscapes(text) ? RawText.Of(text) : Of(text);

    private static string Of(string text) =>
        NeedsEscapes(text) ? Escaped(text) : text.IndexOf('\n') < 0 ? OneLine(text) : Verbatim(text);

    private static string Verbatim(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";

    private static string OneLine(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static string Escaped(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case var _ when MustBeEscaped(c):
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    private static bool NeedsEscapes(string text)
    {
        foreach (char c in text)
        {
            if (c != '\n' && MustBeEscaped(c))
            {
                return true;
            }
        }

        return false;
    }

    // Surrogates come in pairs by now (Syntax sees to it), and a pair may stand as it is.
    private static bool MustBeEscaped(char c) => PlainCharacters.IsControl(c) || PlainCharacters.IsInvisibleFormat(c);
}

using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Emit;

/// <summary>
/// Any text as a C# literal that gives exactly that text back. Prose is printed verbatim, so that it reads as prose in
/// the generated file; a text with characters that must not stand in a source file (controls, line ends other than
/// <c>\n</c>, bidirectional controls, half a surrogate pair) is printed with escapes throughout.
/// </summary>
internal readonly struct Literal
{
    private static readonly char[] Quote = ['"'];
    private static readonly char[] QuoteAndBackslash = ['"', '\\'];

    private readonly string _text;
    private readonly string _suffix;
    private readonly bool _mayBeRaw;

    private Literal(string text, string suffix, bool mayBeRaw)
    {
        _text = text;
        _suffix = suffix;
        _mayBeRaw = mayBeRaw;
    }

    public static Literal Of(string text, LiteralForm form) =>
        new(text, form == LiteralForm.Utf8 ? "u8" : "", mayBeRaw: false);

    /// <summary>
    /// As an argument of an attribute: in lines as they are where it has several, and the compiler knows
    /// <see cref="RawText"/>.
    /// </summary>
    public static Literal OfArgument(string text, Target target) => new(text, "", mayBeRaw: target.HasUtf8Literals);

    public void WriteTo(CompactTextBuilder code)
    {
        if (NeedsEscapes(_text))
        {
            WriteEscaped(code, _text);
        }
        else if (_text.IndexOf('\n') < 0)
        {
            code.Append('"');
            WriteMarked(code, _text, QuoteAndBackslash, mark: '\\');
            code.Append('"');
        }
        else if (_mayBeRaw)
        {
            RawText.Write(code, _text);
        }
        else
        {
            code.Append("@\"");
            WriteMarked(code, _text, Quote, mark: '"');
            code.Append('"');
        }

        code.Append(_suffix);
    }

    public override string ToString()
    {
        var code = new CompactTextBuilder();
        WriteTo(code);
        return code.ToText().ToString();
    }

    // With a mark before each of some characters.
    private static void WriteMarked(CompactTextBuilder code, string text, char[] characters, char mark)
    {
        int start = 0;
        for (int next; (next = text.IndexOfAny(characters, start)) >= 0; start = next + 1)
        {
            code.Append(text, start, next - start).Append(mark).Append(text[next]);
        }

        code.Append(text, start, text.Length - start);
    }

    private static void WriteEscaped(CompactTextBuilder code, string text)
    {
        code.Append('"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (EscapeOf(text[i]) is { } escape)
            {
                code.Append(text, start, i - start).Append(escape);
                start = i + 1;
            }
        }

        code.Append(text, start, text.Length - start).Append('"');
    }

    private static string? EscapeOf(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        _ when MustBeEscaped(c) => @"\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => null,
    };

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
    private static bool MustBeEscaped(char c) =>
        !PlainCharacters.IsPrintableAscii(c)
        && (PlainCharacters.IsControl(c) || PlainCharacters.IsInvisibleFormat(c));
}

using System.Buffers;
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
    // One of the two.
    private readonly string? _text;
    private readonly PackedString _packed;

    private readonly string _suffix;
    private readonly bool _mayBeRaw;

    private Literal(string? text, PackedString packed, string suffix, bool mayBeRaw)
    {
        _text = text;
        _packed = packed;
        _suffix = suffix;
        _mayBeRaw = mayBeRaw;
    }

    public static Literal Of(string text, LiteralForm form) =>
        new(text, packed: default, form == LiteralForm.Utf8 ? "u8" : "", mayBeRaw: false);

    /// <summary>
    /// As an argument of an attribute: in lines as they are where it has several, and the compiler knows
    /// <see cref="RawText"/>.
    /// </summary>
    public static Literal OfArgument(string text, Target target) =>
        new(text, packed: default, "", mayBeRaw: target.HasUtf8Literals);

    /// <summary>The same of a text that the pipeline holds packed: it becomes characters, and never a string.</summary>
    public static Literal OfArgument(PackedString text, Target target) =>
        new(text: null, text, "", mayBeRaw: target.HasUtf8Literals);

    public void WriteTo(CompactTextBuilder code)
    {
        if (_text is not null)
        {
            Write(code, _text.AsSpan());
            return;
        }

        char[] characters = ArrayPool<char>.Shared.Rent(_packed.Length);
        Write(code, characters.AsSpan(0, _packed.CopyTo(characters)));
        ArrayPool<char>.Shared.Return(characters);
    }

    public override string ToString()
    {
        var code = new CompactTextBuilder();
        WriteTo(code);
        return code.ToText().ToString();
    }

    private void Write(CompactTextBuilder code, ReadOnlySpan<char> text)
    {
        if (NeedsEscapes(text))
        {
            WriteEscaped(code, text);
        }
        else if (text.IndexOf('\n') < 0)
        {
            code.Append('"');
            WriteMarked(code, text, mark: '\\');
            code.Append('"');
        }
        else if (_mayBeRaw)
        {
            RawText.Write(code, text);
        }
        else
        {
            code.Append("@\"");
            WriteMarked(code, text, mark: '"');
            code.Append('"');
        }

        code.Append(_suffix);
    }

    // With a mark before each quotation mark and before each mark.
    private static void WriteMarked(CompactTextBuilder code, ReadOnlySpan<char> text, char mark)
    {
        for (int next; (next = text.IndexOfAny('"', mark)) >= 0; text = text.Slice(next + 1))
        {
            code.Append(text.Slice(0, next)).Append(mark).Append(text[next]);
        }

        code.Append(text);
    }

    private static void WriteEscaped(CompactTextBuilder code, ReadOnlySpan<char> text)
    {
        code.Append('"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (EscapeOf(text[i]) is { } escape)
            {
                code.Append(text.Slice(start, i - start)).Append(escape);
                start = i + 1;
            }
        }

        code.Append(text.Slice(start)).Append('"');
    }

    private static string? EscapeOf(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        _ when MustBeEscaped(c) => @"\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool NeedsEscapes(ReadOnlySpan<char> text)
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

using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// ART003: whether the file was text in the first place. The compiler hands over a decoded text only, so that what went
/// wrong must be read from what came out (docs/diagnostics/ART003.md says what it does on which system).
/// </summary>
internal static class EncodingCheck
{
    private const char Replacement = '\uFFFD';
    private const string Wide = "it seems to be UTF-16 without a byte order mark, or UTF-32. Save it as UTF-8.";

    /// <summary>The file's text, such that it can stand in a literal.</summary>
    public static string Read(SourceText source, ImmutableArray<Problem>.Builder problems)
    {
        string text = source.ToString();
        if (Check(text, source.Encoding) is not { } problem)
        {
            return text;
        }

        problems.Add(problem);
        return IsWide(text) ? "" : Mended(text);
    }

    /// <summary>The first place that is no text, or null.</summary>
    public static Problem? Check(string text, Encoding? encoding) =>
        Find(text, encoding) is not { } problem ? null
        : IsWide(text) ? Problem.At(ProblemKind.NotText, problem.Span, Wide)
        : problem;

    private static Problem? Find(string text, Encoding? encoding)
    {
        // With an encoding that throws on bad bytes, U+FFFD was in the file, and is a character like any other.
        bool replaces = encoding?.DecoderFallback is DecoderReplacementFallback && IsUnicode(encoding);
        int limit = text.Length;
        if (encoding is not null && !IsUnicode(encoding))
        {
            limit = FirstInvalidByte(text, encoding) ?? text.Length;
        }

        for (int i = NextSuspect(text, 0, limit); i < limit; i = NextSuspect(text, i + 1, limit))
        {
            if (text[i] == '\0')
            {
                return At(i, "the code point U+0000 NULL");
            }

            if (replaces && text[i] == Replacement)
            {
                return At(i, "a byte that is no UTF-8");
            }

            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    string number = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                    return At(i, $"half of a surrogate pair (U+{number})");
                }

                i++;
            }
        }

        return limit < text.Length ? At(limit, "a byte that is no UTF-8") : null;
    }

    /// <summary>
    /// The next place that needs a look. Every character of every file passes here, so the plain ones do many at a
    /// time: those that are neither U+0000 nor from the surrogates on.
    /// </summary>
    private static int NextSuspect(string text, int start, int end)
    {
        // One less, U+0000 is greater than all of them.
        var surrogates = new Vector<ushort>('\uD800' - 1);
        int i = start;
        foreach (Vector<ushort> characters in
            MemoryMarshal.Cast<char, Vector<ushort>>(text.AsSpan(start, Math.Max(0, end - start))))
        {
            if (Vector.GreaterThanOrEqualAny(characters - Vector<ushort>.One, surrogates))
            {
                break;
            }

            i += Vector<ushort>.Count;
        }

        while (i < end && text[i] is not '\0' and < '\uD800')
        {
            i++;
        }

        return i;
    }

    /// <summary>The same text, as long as before, with U+FFFD for what cannot stand in a literal.</summary>
    public static string Mended(string text)
    {
        if (Check(text, encoding: null) is null)
        {
            return text;
        }

        var mended = new StringBuilder(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                mended[i] = Replacement;
            }
        }

        return mended.ToString();
    }

    /// <summary>
    /// Whether the text is not worth reading: an encoding of two or four bytes for a character that was read as
    /// another, so that Latin letters, spaces and line ends have U+0000 beside them, in whatever script the text is.
    /// </summary>
    public static bool IsWide(string text)
    {
        int nulls = 0;
        foreach (char c in text)
        {
            nulls += c == '\0' ? 1 : 0;
        }

        return nulls > text.Length / 16;
    }

    private static Problem At(int index, string found) => Problem.At(
        ProblemKind.NotText,
        new TextSpan(index, 1),
        found + " stands here. Save the file as UTF-8 and retype the character here.");

    private static bool IsUnicode(Encoding encoding) => encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding;

    /// <summary>
    /// On Windows the compiler falls back to the system's code page, in which every byte is some character: the bytes
    /// are taken back from it and looked at as UTF-8. The index of the first character of an invalid sequence, or null.
    /// </summary>
    private static int? FirstInvalidByte(string text, Encoding codePage)
    {
        byte[] bytes = codePage.GetBytes(text);
        int valid = ValidUtf8Length(bytes);
        return valid == bytes.Length ? null : Math.Min(codePage.GetCharCount(bytes, 0, valid), text.Length - 1);
    }

    private static int ValidUtf8Length(byte[] bytes)
    {
        int i = 0;
        while (i < bytes.Length)
        {
            int length = SequenceLength(bytes[i]);
            if (length == 0 || i + length > bytes.Length)
            {
                return i;
            }

            for (int k = 1; k < length; k++)
            {
                if ((bytes[i + k] & 0xC0) != 0x80)
                {
                    return i;
                }
            }

            i += length;
        }

        return i;
    }

    // How many bytes the sequence has that begins with this one (The Unicode Standard, table 3-7); 0 where none does.
    private static int SequenceLength(byte first) => first switch
    {
        < 0x80 => 1,
        >= 0xC2 and < 0xE0 => 2,
        >= 0xE0 and < 0xF0 => 3,
        >= 0xF0 and < 0xF5 => 4,
        _ => 0,
    };
}

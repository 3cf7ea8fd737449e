using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleGenerator.Emit;

/// <summary>
/// The ASCII characters that a text begins with, from two bytes each to one and back, as many at a time as the machine
/// takes. Generated code is ASCII up to the next quotation mark or dash.
/// </summary>
internal static class AsciiRun
{
    /// <summary>How many characters ASCII has.</summary>
    public const int Characters = 128;

    /// <summary>Makes bytes of the characters up to the first that is not ASCII.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="bytes">Where their bytes are written; at least as long.</param>
    /// <returns>How many they are.</returns>
    public static int Narrow(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        int done = 0;
        ReadOnlySpan<Vector<ushort>> wide = MemoryMarshal.Cast<char, Vector<ushort>>(text);
        Span<Vector<byte>> narrow = MemoryMarshal.Cast<byte, Vector<byte>>(bytes.Slice(0, text.Length));
        for (int i = 0; i < narrow.Length; i++)
        {
            Vector<ushort> low = wide[2 * i];
            Vector<ushort> high = wide[(2 * i) + 1];
            if (Vector.GreaterThanOrEqualAny(low | high, new Vector<ushort>(Characters)))
            {
                break;
            }

            narrow[i] = Vector.Narrow(low, high);
            done += Vector<byte>.Count;
        }

        for (; done < text.Length && text[done] < Characters; done++)
        {
            bytes[done] = (byte)text[done];
        }

        return done;
    }

    /// <summary>Makes characters of the bytes up to the first that is not ASCII.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">Where their characters are written; at least as long.</param>
    /// <returns>How many they are.</returns>
    public static int Widen(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        int done = 0;
        ReadOnlySpan<Vector<byte>> narrow = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        Span<Vector<ushort>> wide = MemoryMarshal.Cast<char, Vector<ushort>>(text.Slice(0, bytes.Length));
        for (int i = 0; i < narrow.Length; i++)
        {
            if (Vector.GreaterThanOrEqualAny(narrow[i], new Vector<byte>(Characters)))
            {
                break;
            }

            Vector.Widen(narrow[i], out wide[2 * i], out wide[(2 * i) + 1]);
            done += Vector<byte>.Count;
        }

        for (; done < bytes.Length && bytes[done] < Characters; done++)
        {
            text[done] = (char)bytes[done];
        }

        return done;
    }
}

using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// A text with one byte for each of its UTF-16 code units: ASCII as it is, <c>0xFF</c> for all else. Eight characters
/// are then one number, which is how words are cut (<see cref="LetterEdges"/>).
/// </summary>
internal static class NarrowText
{
    /// <summary>
    /// So many bytes of zero stand behind the text, that whoever reads many at a time need not ask for its end.
    /// </summary>
    public const int Padding = 128;

    /// <summary>The text's bytes and the padding, in an array of the shared pool, which may be longer.</summary>
    public static byte[] Rent(string text)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(text.Length + Padding);
        int i = 0;
        ReadOnlySpan<Vector<ushort>> vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text.AsSpan());
        Span<Vector<byte>> narrow = MemoryMarshal.Cast<byte, Vector<byte>>(bytes.AsSpan(0, text.Length));
        for (int pair = 0; pair < narrow.Length; pair++)
        {
            narrow[pair] = Vector.Narrow(Narrow(vectors[2 * pair]), Narrow(vectors[(2 * pair) + 1]));
            i += Vector<byte>.Count;
        }

        for (; i < text.Length; i++)
        {
            bytes[i] = text[i] < 0x80 ? (byte)text[i] : (byte)0xFF;
        }

        bytes.AsSpan(text.Length, Padding).Clear();
        return bytes;
    }

    // From 0x80 on all bits of the low byte.
    private static Vector<ushort> Narrow(Vector<ushort> characters) =>
        characters | Vector.GreaterThan(characters, new Vector<ushort>(0x7F));
}

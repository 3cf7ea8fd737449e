using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ArticleGenerator.Quotations.Words;

/// <summary>
/// Where the runs of ASCII letters of a text begin and end, found for 64 characters at a time. A loop that goes from
/// word to word must read each word before it knows where the next one begins, and took twice as long for nothing but
/// waiting.
/// </summary>
internal static class LetterEdges
{
    // In characters.
    private const int Chunk = 64;
    private const int Step = sizeof(ulong);

    // One for each of the eight characters in a number.
    private const ulong Ones = 0x0101_0101_0101_0101;
    private const ulong TopBits = 0x80 * Ones;

    /// <summary>
    /// The first letter of the first run, the place behind its last one, the first letter of the second run, and so on;
    /// at the end twice <see cref="int.MaxValue"/>. In an array of the shared pool, which may be longer.
    /// </summary>
    /// <param name="narrow">A <see cref="NarrowText"/>.</param>
    /// <param name="length">The text's length.</param>
    public static int[] Rent(byte[] narrow, int length)
    {
        int[] edges = ArrayPool<int>.Shared.Rent(length + Chunk + 2);
        int count = 0;

        // 1 if the chunk before ended with a letter. The zeros behind the text end its last run.
        ulong before = 0;
        for (int start = 0; start <= length; start += Chunk)
        {
            ulong letters = LettersOf(narrow.AsSpan(start, Chunk));
            ulong bits = letters ^ ((letters << 1) | before);
            before = letters >> (Chunk - 1);
            for (; bits != 0; bits &= bits - 1)
            {
                edges[count++] = start + IndexOfLowest(bits);
            }
        }

        edges[count] = int.MaxValue;
        edges[count + 1] = int.MaxValue;
        return edges;
    }

    // A bit for each of 64 characters, the first in the lowest, whether it is a letter.
    private static ulong LettersOf(ReadOnlySpan<byte> chunk)
    {
        ulong letters = 0;
        for (int i = 0; i <= chunk.Length - Step; i += Step)
        {
            ulong eight = BinaryPrimitives.ReadUInt64LittleEndian(chunk.Slice(i));
            ulong lower = (eight | (0x20 * Ones)) & ~TopBits;
            ulong atLeastA = lower + ((0x80 - 'a') * Ones);
            ulong behindZ = lower + ((0x80 - 'z' - 1) * Ones);
            ulong topBits = atLeastA & ~behindZ & ~eight & TopBits;

            // The eight top bits side by side: a product in place of an instruction that netstandard2.0 has no name
            // for.
            letters |= (unchecked(topBits * 0x0002_0408_1020_4081) >> 56) << i;
        }

        return letters;
    }

    // As above, with a de Bruijn sequence: its products by the powers of two begin with 64 different sixes of bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOfLowest(ulong bits) =>
        Indexes[(int)(unchecked((bits & (0 - bits)) * 0x03F7_9D71_B4CB_0A89) >> 58)];

    private static ReadOnlySpan<byte> Indexes =>
    [
        0, 1, 48, 2, 57, 49, 28, 3, 61, 58, 50, 42, 38, 29, 17, 4,
        62, 55, 59, 36, 53, 51, 43, 22, 45, 39, 33, 30, 24, 18, 12, 5,
        63, 47, 56, 27, 60, 41, 37, 16, 54, 35, 52, 21, 44, 32, 23, 11,
        46, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9, 13, 8, 7, 6,
    ];
}

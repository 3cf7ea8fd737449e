using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ArticleGenerator.Lexicon;

/// <summary>
/// A word that is ASCII letters and nothing else, without regard to case, as two numbers: most words are.
/// </summary>
internal readonly struct LetterRun
{
    /// <summary>As many letters as the two numbers hold.</summary>
    public const int MostPacked = 2 * Step;

    private const int Step = sizeof(ulong);

    // One for each of the eight characters in a number.
    private const ulong Ones = 0x0101_0101_0101_0101;

    // What is kept of a number that begins eight letters before a place, from the place with no letter on.
    private static readonly ulong[] Masks = MakeMasks();

    private LetterRun(ulong first, ulong second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The first eight letters in lower case, a byte each, the first in the lowest.</summary>
    public ulong First { get; }

    /// <summary>The next eight.</summary>
    public ulong Second { get; }

    /// <summary>Of the packed letters, so of the word in any case.</summary>
    public ulong Hash => HashOf(First, Second);

    // The last letters reach only the product's highest bits, which are therefore mixed into the lowest as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong HashOf(ulong first, ulong second)
    {
        ulong product = unchecked((first ^ (second * 0x9E37_79B9_7F4A_7C15)) * 0xD6E8_FEB8_6659_FD93);
        return product ^ (product >> 38);
    }

    /// <param name="narrow">A text with a byte for each character (<c>NarrowText</c>).</param>
    /// <param name="start">Where the letters begin.</param>
    /// <param name="length">How many they are, at most <see cref="MostPacked"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterRun At(byte[] narrow, int start, int length)
    {
        ReadOnlySpan<byte> letters = narrow.AsSpan(start, MostPacked);
        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(letters) | (0x20 * Ones);
        ulong second = BinaryPrimitives.ReadUInt64LittleEndian(letters.Slice(Step)) | (0x20 * Ones);
        return new LetterRun(first & Masks[length + Step], second & Masks[length]);
    }

    /// <summary>
    /// The same of any word, if it is at most <see cref="MostPacked"/> ASCII letters and nothing else.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> word, out LetterRun letters)
    {
        letters = default;
        if (word.Length > MostPacked)
        {
            return false;
        }

        ulong first = 0;
        ulong second = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char lower = (char)(word[i] | 0x20);
            if (lower is < 'a' or > 'z')
            {
                return false;
            }

            ulong packed = (ulong)lower << (8 * (i % Step));
            first |= i < Step ? packed : 0;
            second |= i < Step ? 0 : packed;
        }

        letters = new LetterRun(first, second);
        return true;
    }

    private static ulong[] MakeMasks()
    {
        var masks = new ulong[MostPacked + Step + 1];
        for (int i = Step + 1; i < masks.Length; i++)
        {
            masks[i] = (masks[i - 1] << 8) | 0xFF;
        }

        return masks;
    }
}

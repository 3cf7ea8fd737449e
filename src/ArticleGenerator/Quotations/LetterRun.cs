using System.Buffers.Binary;

namespace ArticleGenerator.Quotations;

/// <summary>
/// A run of ASCII letters, read four at a time. Most words are such a run; and a loop that asks each character anew spends
/// most of its time on branches that no processor foresees (measured: a third of the time of cutting the text into words).
/// </summary>
internal readonly struct LetterRun
{
    /// <summary>As many letters as the two numbers hold.</summary>
    public const int MostPacked = 16;

    private const int Step = 4;

    // One of each for the four characters in a number.
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong TopBits = 0x0080 * Ones;

    private LetterRun(int length, ulong first, ulong second)
    {
        Length = length;
        First = first;
        Second = second;
    }

    public int Length { get; }

    /// <summary>The first eight letters in lower case, packed.</summary>
    public ulong First { get; }

    /// <summary>The next eight.</summary>
    public ulong Second { get; }

    /// <summary>Of the packed letters; good in its upper bits, and in its lower ones.</summary>
    public uint Hash => (uint)(unchecked((First ^ (Second * 0x9E37_79B9_7F4A_7C15)) * 0xD6E8_FEB8_6659_FD93) >> 32);

    /// <param name="text">The text's UTF-16 code units as bytes.</param>
    /// <param name="start">Where the run may begin, in code units.</param>
    /// <remarks>It stops short of the last three characters of a text: whoever asks looks at what follows anyway.</remarks>
    public static LetterRun At(ReadOnlySpan<byte> text, int start)
    {
        ulong first = 0;
        ulong second = 0;
        int length = 0;
        ReadOnlySpan<byte> rest = text.Slice(start * sizeof(char));
        while (BinaryPrimitives.TryReadUInt64LittleEndian(rest, out ulong four))
        {
            ulong lower = (four & (0x7F * Ones)) | (0x20 * Ones);
            ulong others = OthersThanLetters(four, lower);
            int letters = others == 0 ? Step : FirstOf(others);
            ulong packed = letters == Step ? lower : lower & ((1UL << (16 * letters)) - 1);
            if (length < MostPacked)
            {
                packed <<= (length & Step) * 2;
                first |= length < MostPacked / 2 ? packed : 0;
                second |= length < MostPacked / 2 ? 0 : packed;
            }

            length += letters;
            if (letters < Step)
            {
                break;
            }

            rest = rest.Slice(sizeof(ulong));
        }

        return new LetterRun(length, first, second);
    }

    /// <summary>The same of a word of at most <see cref="MostPacked"/> letters in lower case.</summary>
    public static LetterRun Of(string word)
    {
        ulong first = 0;
        ulong second = 0;
        for (int i = 0; i < word.Length; i++)
        {
            // Characters 0 to 3 lie in the low bytes of the four places, 4 to 7 in the high ones.
            ulong packed = (ulong)word[i] << ((16 * (i % Step)) + (i / Step % 2 * 8));
            first |= i < MostPacked / 2 ? packed : 0;
            second |= i < MostPacked / 2 ? 0 : packed;
        }

        return new LetterRun(word.Length, first, second);
    }

    // The top bit of each of the four that is no ASCII letter.
    private static ulong OthersThanLetters(ulong four, ulong lower)
    {
        ulong atLeastA = lower + ((0x80 - 'a') * Ones);
        ulong behindZ = lower + ((0x80 - 'z' - 1) * Ones);
        ulong beyondAscii = (((four & (0x7F80 * Ones)) + (0x7F80 * Ones)) | four) >> 8;
        return (~atLeastA | behindZ | beyondAscii) & TopBits;
    }

    // Which of the four has the lowest of the bits: a product in place of an instruction that netstandard2.0 has no name for.
    private static int FirstOf(ulong bits) => (int)((((bits & (0 - bits)) >> 7) * 0x0000_0001_0002_0003) >> 48);
}

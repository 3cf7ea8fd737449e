using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ArticleGenerator.Quotations;

/// <summary>
/// A run of ASCII letters, read eight at a time and without a branch for each. Most words are such a run, and what a loop
/// over their characters costs is the branches that no processor foresees (measured on news: half of the time of cutting a
/// text into words).
/// </summary>
internal readonly struct LetterRun
{
    /// <summary>As many letters as the two numbers hold.</summary>
    public const int MostPacked = 16;

    private const int Step = 8;

    // One for each of the four characters in a number.
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong TopBits = 0x0080 * Ones;

    // For each number of letters the bits of their packed form.
    private static readonly ulong[] Masks = MakeMasks();

    // For each set of characters that are no letters, bit 0 for the first of eight, how many letters stand before them.
    private static readonly byte[] LettersBefore = MakeLettersBefore();

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

    /// <summary>Of the packed letters, so of the word in any case.</summary>
    public ulong Hash => HashOf(First, Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong HashOf(ulong first, ulong second) =>
        unchecked((first ^ (second * 0x9E37_79B9_7F4A_7C15)) * 0xD6E8_FEB8_6659_FD93);

    /// <param name="text">The text's UTF-16 code units as bytes.</param>
    /// <param name="start">Where the run may begin, in code units.</param>
    /// <remarks>It stops short of a text's last seven characters: whoever asks looks at what follows anyway.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterRun At(ReadOnlySpan<byte> text, int start)
    {
        ReadOnlySpan<byte> rest = text.Slice(start * sizeof(char));
        if (rest.Length < Step * sizeof(char))
        {
            return default;
        }

        int length = Read(rest, out ulong first);
        return length < Step ? new LetterRun(length, first, 0) : Long(rest.Slice(Step * sizeof(char)), first);
    }

    /// <summary>The same of a word that is at most <see cref="MostPacked"/> ASCII letters and nothing else.</summary>
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
            if ((char)(word[i] | 0x20) is < 'a' or > 'z')
            {
                return false;
            }

            ulong packed = (ulong)(word[i] | 0x20) * PlaceOf(i % Step);
            first |= i < Step ? packed : 0;
            second |= i < Step ? 0 : packed;
        }

        letters = new LetterRun(word.Length, first, second);
        return true;
    }

    // A call of its own, so that the short way is short enough to be part of the loop that asks.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LetterRun Long(ReadOnlySpan<byte> rest, ulong first)
    {
        ulong second = 0;
        int length = Step;
        int letters = Step;
        while (letters == Step && rest.Length >= Step * sizeof(char))
        {
            letters = Read(rest, out ulong packed);
            second = length == Step ? packed : second;
            length += letters;
            rest = rest.Slice(Step * sizeof(char));
        }

        return new LetterRun(length, first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Read(ReadOnlySpan<byte> text, out ulong packed)
    {
        ulong low = BinaryPrimitives.ReadUInt64LittleEndian(text);
        ulong high = BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(sizeof(ulong)));
        ulong lowLetters = Lower(low);
        ulong highLetters = Lower(high);
        int length = LettersBefore[Gather(Others(low, lowLetters)) | (Gather(Others(high, highLetters)) << 4)];
        packed = (lowLetters | (highLetters << 8)) & Masks[length];
        return length;
    }

    private static ulong Lower(ulong four) => (four & (0x7F * Ones)) | (0x20 * Ones);

    // The top bit of each of the four that is no ASCII letter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Others(ulong four, ulong lower)
    {
        ulong atLeastA = lower + ((0x80 - 'a') * Ones);
        ulong behindZ = lower + ((0x80 - 'z' - 1) * Ones);
        ulong beyondAscii = (((four & (0x7F80 * Ones)) + (0x7F80 * Ones)) | four) >> 8;
        return (~atLeastA | behindZ | beyondAscii) & TopBits;
    }

    // The four top bits side by side: a product in place of an instruction that netstandard2.0 has no name for.
    private static int Gather(ulong topBits) => (int)(unchecked((topBits >> 7) * 0x0001_0002_0004_0008) >> 48);

    // Characters 0 to 3 lie in the low bytes of the four places, 4 to 7 in the high ones.
    private static ulong PlaceOf(int index) => 1UL << ((16 * (index % 4)) + (index / 4 * 8));

    private static ulong[] MakeMasks()
    {
        var masks = new ulong[Step + 1];
        for (int i = 0; i < Step; i++)
        {
            masks[i + 1] = masks[i] | (0xFF * PlaceOf(i));
        }

        return masks;
    }

    private static byte[] MakeLettersBefore()
    {
        var counts = new byte[1 << Step];
        for (int others = 0; others < counts.Length; others++)
        {
            while (counts[others] < Step && (others >> counts[others] & 1) == 0)
            {
                counts[others]++;
            }
        }

        return counts;
    }
}

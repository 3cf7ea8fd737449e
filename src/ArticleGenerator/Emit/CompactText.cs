using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// A generated file with one byte for each character. An editor holds the generated files as long as the project is
/// open, and they are longer than the articles; the compiler asks for a few thousand characters at a time.
/// </summary>
internal sealed class CompactText : SourceText
{
    /// <summary>
    /// How many bytes are held together: in no block of its own a file is so large that the runtime collects it with
    /// what lives for hours.
    /// </summary>
    public const int BlockSize = 4096;

    // ASCII is its own code; the codes above it are given to the other characters as they come.
    private const int Ascii = AsciiRun.Characters;
    private const int Codes = 256;

    private readonly byte[][] _blocks;
    private readonly char[] _others;

    /// <param name="blocks">The codes; every block but the last is full.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="others">The characters that are not ASCII, in the order of their codes.</param>
    public CompactText(byte[][] blocks, int length, char[] others)
    {
        _blocks = blocks;
        Length = length;
        _others = others;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; }

    public override char this[int position] => Decode(_blocks[position / BlockSize][position % BlockSize]);

    /// <summary>
    /// Encodes characters as far as there are codes: prose in any alphabet has at most 128 different characters that
    /// are not ASCII, but not prose in Chinese.
    /// </summary>
    /// <param name="text">The characters.</param>
    /// <param name="codes">Where their codes are written.</param>
    /// <param name="others">The characters that have codes; those that get one are added.</param>
    /// <returns>How many have been encoded.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> codes, List<char> others)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < Ascii)
            {
                i += AsciiRun.Narrow(text.Slice(i), codes.Slice(i)) - 1;
                continue;
            }

            int other = others.IndexOf(text[i]);
            if (other < 0)
            {
                if (others.Count == Codes - Ascii)
                {
                    return i;
                }

                other = others.Count;
                others.Add(text[i]);
            }

            codes[i] = (byte)(Ascii + other);
        }

        return text.Length;
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        Span<char> rest = destination.AsSpan(destinationIndex, count);
        for (int position = sourceIndex; !rest.IsEmpty;)
        {
            int start = position % BlockSize;
            ReadOnlySpan<byte> codes =
                _blocks[position / BlockSize].AsSpan(start, Math.Min(rest.Length, BlockSize - start));
            for (int i = 0; i < codes.Length; i++)
            {
                if (codes[i] < Ascii)
                {
                    i += AsciiRun.Widen(codes.Slice(i), rest.Slice(i)) - 1;
                    continue;
                }

                rest[i] = _others[codes[i] - Ascii];
            }

            position += codes.Length;
            rest = rest.Slice(codes.Length);
        }
    }

    private char Decode(byte code) => code < Ascii ? (char)code : _others[code - Ascii];
}

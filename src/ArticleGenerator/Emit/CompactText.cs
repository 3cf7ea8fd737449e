using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// A generated file with one byte for each character. An editor holds the generated files as long as the project is
/// open, and they are longer than the articles; the compiler asks for a few thousand characters at a time.
/// </summary>
internal sealed class CompactText : SourceText
{
    // ASCII is its own code; the codes above it are given to the other characters as they come.
    private const int Ascii = 128;
    private const int Codes = 256;

    private readonly byte[] _codes;
    private readonly char[] _others;

    private CompactText(byte[] codes, char[] others)
    {
        _codes = codes;
        _others = others;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => _codes.Length;

    public override char this[int position] => Decode(_codes[position]);

    /// <summary>
    /// The text, compact where it has at most 128 different characters that are not ASCII: prose in any alphabet, but
    /// not in Chinese.
    /// </summary>
    public static SourceText Of(StringBuilder text)
    {
        var codes = new byte[text.Length];
        var others = new List<char>();
        var buffer = new char[4096];
        for (int start = 0; start < codes.Length; start += buffer.Length)
        {
            int count = Math.Min(buffer.Length, codes.Length - start);
            text.CopyTo(start, buffer, 0, count);
            if (!TryEncode(buffer.AsSpan(0, count), codes.AsSpan(start), others))
            {
                return From(text.ToString(), Encoding.UTF8);
            }
        }

        return new CompactText(codes, [.. others]);
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ReadOnlySpan<byte> codes = _codes.AsSpan(sourceIndex, count);
        Span<char> characters = destination.AsSpan(destinationIndex, count);
        for (int i = 0; i < codes.Length; i++)
        {
            characters[i] = Decode(codes[i]);
        }
    }

    private static bool TryEncode(ReadOnlySpan<char> text, Span<byte> codes, List<char> others)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < Ascii)
            {
                codes[i] = (byte)c;
                continue;
            }

            int other = others.IndexOf(c);
            if (other < 0)
            {
                if (others.Count == Codes - Ascii)
                {
                    return false;
                }

                other = others.Count;
                others.Add(c);
            }

            codes[i] = (byte)(Ascii + other);
        }

        return true;
    }

    private char Decode(byte code) => code < Ascii ? (char)code : _others[code - Ascii];
}

using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Emit;

/// <summary>
/// Takes a generated file piece by piece and holds it as bytes from the first on: in characters, all files of thousands
/// of articles together are as large as everything else that is made to write them.
/// </summary>
internal sealed class CompactTextBuilder
{
    // A power of two, as the size of a block is.
    private const int ShortestBlock = 64;

    private readonly List<byte[]> _blocks = [];
    private readonly List<char> _others = [];
    private int _length;

    // All of it, once it has more characters than there are codes.
    private StringBuilder? _plain;

    public CompactTextBuilder Append(string text)
    {
        int encoded = Encode(text.AsSpan());
        if (encoded < text.Length)
        {
            Plain().Append(text, encoded, text.Length - encoded);
        }

        return this;
    }

    public CompactTextBuilder Append(ReadOnlySpan<char> text)
    {
        int encoded = Encode(text);
        if (encoded < text.Length)
        {
            // A builder of netstandard2.0 takes no spans.
            char[] rest = ArrayPool<char>.Shared.Rent(text.Length - encoded);
            text.Slice(encoded).CopyTo(rest);
            Plain().Append(rest, 0, text.Length - encoded);
            ArrayPool<char>.Shared.Return(rest);
        }

        return this;
    }

    public CompactTextBuilder Append(char character)
    {
        Span<char> piece = stackalloc char[1];
        piece[0] = character;
        if (Encode(piece) == 0)
        {
            Plain().Append(character);
        }

        return this;
    }

    public CompactTextBuilder Append(char character, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Append(character);
        }

        return this;
    }

    public SourceText ToText()
    {
        if (_plain is not null)
        {
            return SourceText.From(_plain.ToString(), Encoding.UTF8);
        }

        byte[][] blocks = [.. _blocks];
        if (_length % CompactText.BlockSize is > 0 and int end)
        {
            Array.Resize(ref blocks[blocks.Length - 1], end);
        }

        return new CompactText(blocks, _length, [.. _others]);
    }

    private StringBuilder Plain() => _plain ??= new StringBuilder(ToText().ToString());

    // How many characters of the piece there were codes for: none once the text is not compact any more.
    private int Encode(ReadOnlySpan<char> piece)
    {
        if (_plain is not null)
        {
            return 0;
        }

        int before = _length;
        while (_length - before < piece.Length)
        {
            ReadOnlySpan<char> rest = piece.Slice(_length - before);
            Span<byte> free = Free();
            if (rest.Length > free.Length)
            {
                rest = rest.Slice(0, free.Length);
            }

            int encoded = CompactText.Encode(rest, free, _others);
            _length += encoded;
            if (encoded < rest.Length)
            {
                break;
            }
        }

        return _length - before;
    }

    // What is left of the last block, or a new one. The first one grows: a short literal is written by itself, too.
    private Span<byte> Free()
    {
        int used = _length % CompactText.BlockSize;
        if (used == 0)
        {
            _blocks.Add(new byte[_blocks.Count == 0 ? ShortestBlock : CompactText.BlockSize]);
        }

        byte[] last = _blocks[_blocks.Count - 1];
        if (used == last.Length)
        {
            Array.Resize(ref last, 2 * used);
            _blocks[_blocks.Count - 1] = last;
        }

        return last.AsSpan(used);
    }
}

using System.Buffers.Text;

namespace ArticleModel;

/// <summary>
/// A place in the words of a table, and the few things that are read there. It believes nothing, and reads by what .NET
/// has compiled already: code of this library's own is slow as long as a program has just begun.
/// </summary>
internal ref struct TableCursor
{
    private readonly int _length;
    private ReadOnlySpan<byte> _rest;

    /// <param name="words">Those of the table, in UTF-8.</param>
    public TableCursor(ReadOnlySpan<byte> words)
    {
        _length = words.Length;
        _rest = words;
    }

    /// <summary>A number that fits an <see cref="int"/>, without sign, and what stands behind it.</summary>
    public int TakeNumber(char end)
    {
        if (!Utf8Parser.TryParse(_rest, out uint number, out int digits)
            || number > int.MaxValue
            || digits >= _rest.Length
            || _rest[digits] != end)
        {
            throw Damaged();
        }

        _rest = _rest.Slice(digits + 1);
        return (int)number;
    }

    /// <summary>How many articles follow; there is room for them.</summary>
    public int TakeCount()
    {
        int count = TakeNumber('\n');
        return count <= _rest.Length ? count : throw Damaged();
    }

    /// <summary>Words with their length before them, in bytes, and a line feed behind them.</summary>
    public string TakeWords() => Utf8.Decode(TakeBytes());

    /// <summary>The same words as they stand there.</summary>
    public ReadOnlySpan<byte> TakeBytes()
    {
        int length = TakeNumber(' ');
        if (length >= _rest.Length || _rest[length] != '\n')
        {
            throw Damaged();
        }

        ReadOnlySpan<byte> bytes = _rest.Slice(0, length);
        _rest = _rest.Slice(length + 1);
        return bytes;
    }

    private InvalidOperationException Damaged() => new(
        $"Articles cannot be read: their table is damaged at {_length - _rest.Length}. "
        + "Build the project that they belong to again.");
}

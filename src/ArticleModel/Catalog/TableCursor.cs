namespace ArticleModel;

/// <summary>
/// A place in the words of a table, and the few things that are read there. It believes nothing.
/// </summary>
internal ref struct TableCursor
{
    // No length of words has more, and a number of more may not fit an int.
    private const int MostDigits = 9;

    private readonly int _length;
    private ReadOnlySpan<byte> _rest;

    /// <param name="words">Those of the table, in UTF-8.</param>
    public TableCursor(ReadOnlySpan<byte> words)
    {
        _length = words.Length;
        _rest = words;
    }

    /// <summary>How many bytes have been taken.</summary>
    public int Position => _length - _rest.Length;

    /// <summary>A number that fits an <see cref="int"/>, without sign, and what stands behind it.</summary>
    /// <remarks>
    /// By hand: .NET's <c>Utf8Parser</c> is found through an assembly of its own, System.Memory, which half a
    /// millisecond of a program's first look-up would go to.
    /// </remarks>
    public int TakeNumber(char end)
    {
        ReadOnlySpan<byte> rest = _rest;
        int number = 0;
        int digits = 0;
        int most = Math.Min(rest.Length, MostDigits);
        while (digits < most && rest[digits] is >= (byte)'0' and <= (byte)'9' and byte digit)
        {
            number = (number * 10) + (digit - '0');
            digits++;
        }

        if (digits == 0 || digits == rest.Length || rest[digits] != end)
        {
            throw Damaged();
        }

        _rest = rest.Slice(digits + 1);
        return number;
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

    /// <summary>As many bytes as are asked for, and nothing behind them.</summary>
    public ReadOnlySpan<byte> Take(int length)
    {
        if (length > _rest.Length)
        {
            throw Damaged();
        }

        ReadOnlySpan<byte> bytes = _rest.Slice(0, length);
        _rest = _rest.Slice(length);
        return bytes;
    }

    /// <summary>What is thrown where the words are not as they should be.</summary>
    public InvalidOperationException Damaged() => new(
        $"Articles cannot be read: their table is damaged at {Position}. "
        + "Build the project that they belong to again.");
}

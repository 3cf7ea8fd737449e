using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>A place in the words of a table, and the few things that are read there. It believes nothing.</summary>
internal ref struct TableCursor(TableWords words)
{
    private readonly TableWords _words = words;
    private int _position;

    public readonly string Slice(TextRange range) => _words.Slice(range.Start, range.Length);

    public bool TryTake(char expected)
    {
        if (_position == _words.Length || _words[_position] != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    public void Take(char expected)
    {
        if (!TryTake(expected))
        {
            throw Malformed();
        }
    }

    /// <summary>A number that fits an <see cref="int"/>, without sign.</summary>
    public int TakeNumber()
    {
        int first = _position;
        int number = 0;
        for (; _position < _words.Length && _words[_position] is >= '0' and <= '9'; _position++)
        {
            int digit = _words[_position] - '0';
            if (number > (int.MaxValue - digit) / 10)
            {
                throw Malformed();
            }

            number = (number * 10) + digit;
        }

        return _position > first ? number : throw Malformed();
    }

    /// <summary>So many bytes or code units, and a line feed behind them.</summary>
    public TextRange TakeLine(int length)
    {
        if (length >= _words.Length - _position)
        {
            throw Malformed();
        }

        var range = new TextRange(_position, length);
        _position += length;
        Take('\n');
        return range;
    }

    public readonly void TakeEnd()
    {
        if (_position != _words.Length)
        {
            throw Malformed();
        }
    }

    private readonly InvalidOperationException Malformed() => new(
        $"Articles cannot be read: their table is damaged at {_position}. Build the project that they belong to "
        + "again.");
}

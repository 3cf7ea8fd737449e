namespace ArticleModel.Reading;

/// <summary>A place in a layout string, and the few things that are read there. Every success moves on.</summary>
internal sealed class LayoutCursor(string layout)
{
    private int _position;

    /// <summary>Whether the segment has no (further) entry.</summary>
    public bool AtSegmentEnd => _position == layout.Length || layout[_position] == ';';

    public bool TryTake(char expected)
    {
        if (_position == layout.Length || layout[_position] != expected)
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
            throw Malformed($"'{expected}' expected");
        }
    }

    public void TakeEnd()
    {
        if (_position != layout.Length)
        {
            throw Malformed("end expected");
        }
    }

    /// <summary>A number that fits an <see cref="int"/>, without sign.</summary>
    public int TakeNumber()
    {
        int first = _position;
        int number = 0;
        for (; _position < layout.Length && layout[_position] is >= '0' and <= '9'; _position++)
        {
            int digit = layout[_position] - '0';
            if (number > (int.MaxValue - digit) / 10)
            {
                throw Malformed("number too large");
            }

            number = (number * 10) + digit;
        }

        return _position > first ? number : throw Malformed("number expected");
    }

    /// <summary>To throw: what is wrong at this place.</summary>
    public FormatException Malformed(string what) => new($"{what} at character {_position} of its layout");
}

namespace ArticleModel.Reading;

/// <summary>A place in a layout string, and the few things that are read there. Every success moves on.</summary>
internal sealed class LayoutCursor(string layout)
{
    private int _position;

    private bool AtSegmentEnd => _position == layout.Length || layout[_position] == ';';

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
            throw Without(expected);
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

    /// <summary><c>start+length</c>: words of the text or of the notes.</summary>
    public TextRange TakeRange(Prose prose)
    {
        int start = TakeNumber();
        Take('+');
        int length = TakeNumber();
        return prose.Holds(start, length) ? new TextRange(start, length) : throw Malformed("range beyond the text");
    }

    /// <summary>A range behind that character; null where the character is not there.</summary>
    public TextRange? TakeRangeBehind(char sign, Prose prose) => TryTake(sign) ? TakeRange(prose) : null;

    /// <summary>How many entries the segment has that begins here: there is one space between two of them.</summary>
    public int CountEntries()
    {
        int count = AtSegmentEnd ? 0 : 1;
        for (int i = _position; i < layout.Length && layout[i] != ';'; i++)
        {
            count += layout[i] == ' ' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Goes on to an entry of the segment: over the space before it, which the first does not have.</summary>
    public void GoOnTo(int entry)
    {
        if (entry > 0)
        {
            Take(' ');
        }
    }

    /// <summary>The exception for what is wrong at this place.</summary>
    public FormatException Malformed(string what) => new(
        $"its layout does not fit its text ({what} at character {_position} of the layout). Build the project that the "
        + "article belongs to again.");

    private FormatException Without(char expected) => Malformed($"'{expected}' expected");
}

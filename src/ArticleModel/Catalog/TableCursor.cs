namespace ArticleModel;

/// <summary>
/// A place in a line of lengths of a table, and the few things that are read there. It believes nothing.
/// </summary>
internal ref struct TableCursor
{
    private readonly TableWords _words;
    private int _position;

    /// <param name="words">Those of the table.</param>
    /// <param name="position">The place, in bytes or UTF-16 code units of the table.</param>
    public TableCursor(TableWords words, int position)
    {
        _words = words;
        _position = position;
    }

    public void Take(char expected)
    {
        if (_position >= _words.Length || _words[_position] != expected)
        {
            throw TableWords.DamagedAt(_position);
        }

        _position++;
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
                throw TableWords.DamagedAt(_position);
            }

            number = (number * 10) + digit;
        }

        return _position > first ? number : throw TableWords.DamagedAt(_position);
    }

    /// <summary>
    /// A line with a number of articles and the lengths of three parts of each; the parts stand behind it.
    /// </summary>
    public TableParts TakeParts()
    {
        int count = TakeNumber();
        if (count > _words.Length / TableParts.Each)
        {
            throw TableWords.DamagedAt(_position);
        }

        var starts = new int[(count * TableParts.Each) + 1];
        for (int row = 0; row < count; row++)
        {
            TakeLengths(starts, row * TableParts.Each);
        }

        Take('\n');
        var parts = new TableParts(_position, starts);
        return parts.End <= _words.Length ? parts : throw TableWords.DamagedAt(_position);
    }

    private void TakeLengths(int[] starts, int first)
    {
        char sign = ' ';
        for (int part = first; part < first + TableParts.Each; part++)
        {
            Take(sign);
            int length = TakeNumber();
            if (length >= _words.Length - starts[part])
            {
                throw TableWords.DamagedAt(_position);
            }

            starts[part + 1] = starts[part] + length + 1;
            sign = '+';
        }
    }
}

namespace ArticleModel;

/// <summary>
/// A place in the first line of a table, and the few things that are read there. It believes nothing.
/// </summary>
internal ref struct TableCursor(TableWords words)
{
    private readonly TableWords _words = words;

    /// <summary>In bytes or UTF-16 code units of the table.</summary>
    public int Position { get; private set; }

    public void Take(char expected)
    {
        if (Position == _words.Length || _words[Position] != expected)
        {
            throw TableWords.DamagedAt(Position);
        }

        Position++;
    }

    /// <summary>A number that fits an <see cref="int"/>, without sign.</summary>
    public int TakeNumber()
    {
        int first = Position;
        int number = 0;
        for (; Position < _words.Length && _words[Position] is >= '0' and <= '9'; Position++)
        {
            int digit = _words[Position] - '0';
            if (number > (int.MaxValue - digit) / 10)
            {
                throw TableWords.DamagedAt(Position);
            }

            number = (number * 10) + digit;
        }

        return Position > first ? number : throw TableWords.DamagedAt(Position);
    }
}

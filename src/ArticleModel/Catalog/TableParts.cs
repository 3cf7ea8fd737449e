namespace ArticleModel;

/// <summary>
/// Where the words of all heads of a table stand: three parts of each article, one behind the other, with a line feed
/// behind each.
/// </summary>
internal sealed class TableParts
{
    /// <summary>Path, headline and references.</summary>
    public const int Each = 3;

    private readonly int _origin;

    // Of each part, from the origin on; last the end.
    private readonly int[] _starts;

    /// <param name="origin">Where the first part starts, in bytes or UTF-16 code units of the table.</param>
    /// <param name="starts">Where each part starts, from there on; last the end.</param>
    public TableParts(int origin, int[] starts)
    {
        _origin = origin;
        _starts = starts;
    }

    /// <summary>Of how many articles.</summary>
    public int Count => (_starts.Length - 1) / Each;

    /// <summary>Where what stands behind them begins, in bytes or UTF-16 code units of the table.</summary>
    public int End => _origin + _starts[_starts.Length - 1];

    /// <summary>The words of a part.</summary>
    /// <param name="words">Those of the table.</param>
    /// <param name="row">The article's row.</param>
    /// <param name="part">Which of the three, from 0 on.</param>
    /// <exception cref="InvalidOperationException">The table is damaged there.</exception>
    public string Read(TableWords words, int row, int part)
    {
        int index = (row * Each) + part;
        return words.Line(_origin + _starts[index], _starts[index + 1] - _starts[index] - 1);
    }
}

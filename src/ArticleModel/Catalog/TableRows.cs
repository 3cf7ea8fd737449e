using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>
/// The rows of a table, ordered by path: where the words of its articles stand, and the articles that were asked for.
/// </summary>
internal sealed class TableRows
{
    /// <summary>Of an article: path, headline, references; text, layout, notes.</summary>
    public const int Parts = 6;

    /// <summary>Those that stand at the beginning of the table: path, headline, references.</summary>
    public const int PartsOfHead = 3;

    private readonly string[] _paths;

    // Of each part in the order in which they stand, the parts of all heads before those of all bodies; last the end.
    private readonly int[] _starts;

    private readonly string?[] _headlines;

    // Each is null, an article, or these rows themselves: they stand in the place of an article that had not been made
    // when other rows took over. From then on it is made there only.
    private readonly object?[] _articles;

    /// <param name="paths">Of the articles.</param>
    /// <param name="starts">Where each part starts, in bytes or UTF-16 code units of the table; last its end.</param>
    /// <param name="generation">Which hot reload they were read after.</param>
    public TableRows(string[] paths, int[] starts, int generation)
    {
        _paths = paths;
        _starts = starts;
        _headlines = new string?[paths.Length];
        _articles = new object?[paths.Length];
        Generation = generation;
    }

    public static TableRows None(int generation) => new([], [0], generation);

    /// <summary>Which hot reload they were read after.</summary>
    public int Generation { get; }

    public int Count => _paths.Length;

    public string PathAt(int row) => _paths[row];

    /// <summary>
    /// The row of a path, most likely <paramref name="likely"/>; a negative number where there is none.
    /// </summary>
    public int IndexOf(string path, int likely) => OrdinalSearch.Find(_paths, path, likely);

    /// <summary>The headline of a row, where it has been read.</summary>
    public string? HeadlineAt(int row) => _headlines[row];

    /// <summary>Reads the headline of a row. The first to read it wins.</summary>
    /// <param name="words">Those that the rows were read of.</param>
    /// <param name="row">The row.</param>
    public string ReadHeadline(TableWords words, int row)
    {
        string headline = Read(words, (row * PartsOfHead) + 1);
        return Interlocked.CompareExchange(ref _headlines[row], headline, null) ?? headline;
    }

    /// <summary>The paths of the other articles that a row's refers to, parted by line feeds.</summary>
    /// <param name="words">Those that the rows were read of.</param>
    /// <param name="row">The row.</param>
    public string ReadReferences(TableWords words, int row) => Read(words, (row * PartsOfHead) + 2);

    /// <summary>The body of a row's article.</summary>
    /// <param name="words">Those that the rows were read of.</param>
    /// <param name="row">The row.</param>
    public ArticleBody ReadBody(TableWords words, int row)
    {
        int part = (Count + row) * PartsOfHead;
        return new ArticleBody(Read(words, part), Read(words, part + 1), Read(words, part + 2));
    }

    /// <summary>The article of a row, where it has been made here.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hasMoved">Whether other rows have taken over, and it was not made before.</param>
    public Article? ArticleAt(int row, out bool hasMoved)
    {
        object? known = Volatile.Read(ref _articles[row]);
        hasMoved = known == this;
        return known as Article;
    }

    /// <summary>Keeps the first article that is made of a row.</summary>
    /// <returns>That article; null where other rows have taken over meanwhile.</returns>
    public Article? Keep(int row, Article made) =>
        (Interlocked.CompareExchange(ref _articles[row], made, null) ?? made) as Article;

    /// <summary>
    /// Keeps the articles of the rows before a hot reload: an article has one identity. Nothing more is made in those
    /// rows, by whoever still looks at them.
    /// </summary>
    public void TakeOver(TableRows before)
    {
        for (int row = 0; row < before._articles.Length; row++)
        {
            if (Interlocked.CompareExchange(ref before._articles[row], before, null) is Article article
                && IndexOf(before._paths[row], row) is >= 0 and int own)
            {
                _articles[own] = article;
            }
        }
    }

    private string Read(TableWords words, int part) =>
        words.Part(_starts[part], _starts[part + 1] - _starts[part] - 1);
}

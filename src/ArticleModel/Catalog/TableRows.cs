namespace ArticleModel;

/// <summary>
/// The rows of a table, ordered by path: where the words of its articles stand, and the articles that were asked for.
/// </summary>
internal sealed class TableRows(string[] paths, TableRow[] rows, int generation)
{
    // In the place of an article that had not been made when other rows took over: from then on it is made there only.
    private static readonly object Moved = new();

    // Each is null, an article, or Moved.
    private readonly object?[] _articles = new object?[rows.Length];

    public static TableRows None(int generation) => new([], [], generation);

    /// <summary>Which hot reload they were read after.</summary>
    public int Generation { get; } = generation;

    public IReadOnlyList<string> Paths => paths;

    public TableRow this[int row] => rows[row];

    /// <summary>Whether other rows have taken over, and the article of a row was not made before.</summary>
    public bool HasMoved(int row) => Volatile.Read(ref _articles[row]) == Moved;

    /// <summary>The article of a row, where it has been made here.</summary>
    public Article? ArticleAt(int row) => Volatile.Read(ref _articles[row]) as Article;

    /// <summary>Keeps the first article that is made of a row.</summary>
    /// <returns>That article; null where other rows have taken over meanwhile.</returns>
    public Article? Keep(int row, Article made) =>
        (Interlocked.CompareExchange(ref _articles[row], made, null) ?? made) as Article;

    /// <summary>
    /// The row of a path, most likely <paramref name="likely"/>; a negative number where there is none.
    /// </summary>
    public int IndexOf(string path, int likely) =>
        OrdinalSearch.Find(paths, path, likely);

    /// <summary>
    /// Keeps the articles of the rows before a hot reload: an article has one identity. Nothing more is made in those
    /// rows, by whoever still looks at them.
    /// </summary>
    public void TakeOver(TableRows before)
    {
        for (int row = 0; row < before._articles.Length; row++)
        {
            if (Interlocked.CompareExchange(ref before._articles[row], Moved, null) is Article article
                && IndexOf(before.Paths[row], row) is >= 0 and int own)
            {
                _articles[own] = article;
            }
        }
    }
}

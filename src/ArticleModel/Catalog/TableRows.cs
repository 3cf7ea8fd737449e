namespace ArticleModel;

/// <summary>
/// The rows of a table, ordered by path: where the words of its articles stand, and the articles that were asked for.
/// </summary>
internal sealed class TableRows(string[] paths, TableRow[] rows, int generation)
{
    private readonly Article?[] _articles = new Article?[rows.Length];

    public static TableRows None(int generation) => new([], [], generation);

    /// <summary>Which hot reload they were read after.</summary>
    public int Generation { get; } = generation;

    public IReadOnlyList<string> Paths => paths;

    public TableRow this[int row] => rows[row];

    public ref Article? ArticleAt(int row) => ref _articles[row];

    /// <summary>The row of a path, or a negative number where there is none.</summary>
    public int IndexOf(string path) => OrdinalSearch.Find(paths, path);

    /// <summary>The same, where it is known to be most likely at <paramref name="likely"/>.</summary>
    public int IndexOf(string path, int likely) =>
        OrdinalSearch.Find(paths, path, likely);

    /// <summary>Keeps the articles of the rows before a hot reload: an article has one identity.</summary>
    public void TakeOver(TableRows before)
    {
        for (int row = 0; row < before._articles.Length; row++)
        {
            int own = before._articles[row] is null ? -1 : IndexOf(before.Paths[row], row);
            if (own >= 0)
            {
                _articles[own] = before._articles[row];
            }
        }
    }
}

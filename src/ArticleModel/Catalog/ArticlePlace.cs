namespace ArticleModel;

/// <summary>
/// Where a catalog had an article when it was asked: a hot reload may have moved or removed it since, so whoever holds
/// a place holds the article's path too.
/// </summary>
internal readonly struct ArticlePlace
{
    public const int InNoTable = -1;

    // Behind the row the number of its table, counted from 1 on: 0 is in no table.
    private const int BucketBits = 7;

    private readonly int _code;

    /// <param name="code">What <see cref="CodeOf"/> said.</param>
    public ArticlePlace(int code) => _code = code;

    public int Bucket => (_code & ((1 << BucketBits) - 1)) - 1;

    public int Row => _code >> BucketBits;

    /// <summary>
    /// All of a place in a number. .NET has what sorts numbers by strings compiled already; what sorts other values
    /// would be compiled while the program waits.
    /// </summary>
    /// <param name="bucket">The number of its table, or <see cref="InNoTable"/>.</param>
    /// <param name="row">Its place in the table, or among the articles that stand in none.</param>
    public static int CodeOf(int bucket, int row) => (row << BucketBits) | (bucket + 1);
}

namespace ArticleModel;

/// <summary>
/// Where a catalog had an article when it was asked: a hot reload may have moved or removed it since, so whoever holds
/// a place holds the article's path too.
/// </summary>
internal readonly struct ArticlePlace
{
    public const int InNoTable = -1;

    // Behind the row the number of its table, counted from 1 on: 0 is in no table.
    private const int BucketBits = 9;

    /// <param name="bucket">The number of its table, or <see cref="InNoTable"/>.</param>
    /// <param name="row">Its place in the table, or among the articles that stand in none.</param>
    public ArticlePlace(int bucket, int row)
        : this((row << BucketBits) | (bucket + 1))
    {
    }

    /// <param name="code">What <see cref="Code"/> said.</param>
    public ArticlePlace(int code) => Code = code;

    /// <summary>
    /// All of it in a number. .NET has what sorts numbers by strings compiled already; what sorts other values would
    /// be compiled while the program waits.
    /// </summary>
    public int Code { get; }

    public int Bucket => (Code & ((1 << BucketBits) - 1)) - 1;

    public int Row => Code >> BucketBits;
}

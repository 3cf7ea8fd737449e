namespace ArticleModel;

/// <summary>
/// Where a catalog had an article when it was asked: a hot reload may have moved or removed it since, so whoever holds
/// a place holds the article's path too.
/// </summary>
/// <param name="bucket">The number of its table, or <see cref="InNoTable"/>.</param>
/// <param name="row">Its place in the table, or among the articles that stand in none.</param>
internal readonly struct ArticlePlace(int bucket, int row)
{
    public const int InNoTable = -1;

    public int Bucket { get; } = bucket;

    public int Row { get; } = row;
}

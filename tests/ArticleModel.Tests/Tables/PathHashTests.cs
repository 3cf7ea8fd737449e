namespace ArticleModel.Tests.Tables;

/// <summary>The compiler shares the articles out by the same numbers: they never change.</summary>
public class PathHashTests
{
    [Theory]
    [InlineData("", 5, 5, 5)]
    [InlineData("a", 5, 13, 45)]
    [InlineData("/a", 5, 23, 23)]
    [InlineData("a/", 45, 48, 16)]
    [InlineData("a//b", 16, 25, 25)]
    [InlineData("Day/1", 34, 32, 0)]
    [InlineData("day/1", 55, 36, 4)]
    [InlineData("local/ferry-sails-again", 48, 59, 27)]
    [InlineData("hafen/fähre", 39, 42, 42)]
    [InlineData("мост/паром", 38, 40, 40)]
    public void A_path_has_the_table_that_the_compiler_puts_it_in(string path, int together, int spread, int everywhere)
    {
        Assert.Equal(together, PathHash.BucketOf(path, 1));
        Assert.Equal(spread, PathHash.BucketOf(path, 32));
        Assert.Equal(everywhere, PathHash.BucketOf(path, PathHash.Buckets));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(100_000)]
    [InlineData(int.MinValue)]
    public void Whatever_the_spread_is_the_table_is_one_of_the_catalogs(int spread) => Assert.All(
        Enumerable.Range(0, 1_000),
        i => Assert.InRange(PathHash.BucketOf($"day/{i}", spread), 0, PathHash.Buckets - 1));
}

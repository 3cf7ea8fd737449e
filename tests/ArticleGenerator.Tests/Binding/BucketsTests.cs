using ArticleGenerator.Binding;
using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Binding;

public class BucketsTests
{
    [Fact]
    public void Up_to_256_articles_with_classes_go_into_any_bucket() =>
        Assert.Equal(Bucket.Count, Spread(EmissionPlanner.MostFiles, perFolder: 8));

    [Fact]
    public void Articles_without_classes_go_into_any_bucket() =>
        Assert.Equal(Bucket.Count, Buckets.Spread(Keys(5_000, perFolder: 100, MemberLevel.Names)));

    [Theory]
    [InlineData(20, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(64, 2)]
    [InlineData(667, 32)]
    [InlineData(9_000, 256)]
    [InlineData(20_000, 256)]
    public void A_folder_is_shared_out_among_as_many_buckets_as_it_is_large(int perFolder, int spread) =>
        Assert.Equal(spread, Spread(20_000, perFolder));

    [Fact]
    public void A_large_folder_without_classes_is_shared_out_too()
    {
        ArticleKey[] keys = [.. Keys(300, perFolder: 10), .. Keys(5_000, perFolder: 5_000, MemberLevel.None)];

        Assert.Equal(256, Buckets.Spread(keys));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(256)]
    public void The_articles_of_a_folder_are_in_as_many_buckets_as_the_spread_says(int spread)
    {
        int[] numbers = [.. Enumerable.Range(0, 5_000).Select(i => Buckets.Of($"local/2026/story-{i}", spread))];

        Assert.Equal(spread, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.InRange(number, 0, Bucket.Count - 1));
    }

    [Fact]
    public void Folders_are_in_different_buckets()
    {
        int[] numbers = [.. Enumerable.Range(0, 1_000).Select(i => Buckets.Of($"folder-{i}/story", spread: 1))];

        Assert.InRange(numbers.Distinct().Count(), 200, Bucket.Count);
    }

    private static int Spread(int articles, int perFolder) => Buckets.Spread(Keys(articles, perFolder));

    private static ArticleKey[] Keys(int articles, int perFolder, MemberLevel members = MemberLevel.All) =>
    [
        .. Enumerable.Range(0, articles)
            .Select(i => $"folder-{perFolder}-{i / perFolder}/story-{i}")
            .Select(path => new ArticleKey(path + ".txt", path) { Members = members }),
    ];
}

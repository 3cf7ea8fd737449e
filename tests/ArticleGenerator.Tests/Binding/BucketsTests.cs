using ArticleGenerator.Binding;
using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Binding;

public class BucketsTests
{
    // The library looks for them by the same numbers: they never change.
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
    public void A_path_has_the_bucket_that_the_library_looks_for_it_in(
        string path, int together, int spread, int everywhere)
    {
        Assert.Equal(together, Buckets.Of(path, 1));
        Assert.Equal(spread, Buckets.Of(path, 32));
        Assert.Equal(everywhere, Buckets.Of(path, Bucket.Count));
    }

    [Fact]
    public void Up_to_256_articles_with_classes_go_into_any_bucket() =>
        Assert.Equal(Bucket.Count, Buckets.Spread(Keys(EmissionPlanner.MostFiles, perFolder: 8)));

    [Fact]
    public void Articles_without_classes_go_into_any_bucket() =>
        Assert.Equal(Bucket.Count, Buckets.Spread(Keys(5_000, perFolder: 100, MemberLevel.Names)));

    [Theory]
    [InlineData(300, 3)]
    [InlineData(1_000, 33)]
    [InlineData(5_000, 167)]
    [InlineData(20_000, 20)]
    [InlineData(20_000, 667)]
    [InlineData(65_536, 32)]
    public void A_folder_keeps_to_few_buckets_and_no_bucket_is_much_larger_than_the_average(int articles, int perFolder)
    {
        ArticleKey[] keys = Keys(articles, perFolder);

        int spread = Buckets.Spread(keys);

        Assert.InRange(spread, 1, 16);
        Assert.InRange(
            keys.GroupBy(key => Buckets.Of(key.Path, spread)).Max(bucket => bucket.Count()),
            0,
            16 + (2 * articles / Bucket.Count));
    }

    [Fact]
    public void One_large_folder_goes_into_any_bucket() =>
        Assert.InRange(Buckets.Spread(Keys(20_000, perFolder: 20_000)), 32, Bucket.Count);

    [Fact]
    public void Folders_with_names_of_one_hash_go_into_any_bucket()
    {
        string[] folders =
        [
            .. Enumerable.Range(0, 100_000).Select(i => $"folder-{i}")
                .Where(folder => Buckets.Of(folder + "/a", 1) == 7).Take(300),
        ];

        string[] paths = [.. folders.SelectMany(folder => Enumerable.Range(0, 10).Select(i => $"{folder}/{i}"))];

        Assert.InRange(Buckets.Spread([.. paths.Select(path => Key(path))]), 32, Bucket.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(64)]
    public void The_articles_of_a_folder_are_in_as_many_buckets_as_the_spread_says(int spread)
    {
        int[] numbers = [.. Enumerable.Range(0, 5_000).Select(i => Buckets.Of($"local/2026/story-{i}", spread))];

        Assert.Equal(spread, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.InRange(number, 0, Bucket.Count - 1));
    }

    private static ArticleKey[] Keys(int articles, int perFolder, MemberLevel members = MemberLevel.All) =>
        [.. Enumerable.Range(0, articles).Select(i => Key($"folder-{i / perFolder}/story-{i}", members))];

    private static ArticleKey Key(string path, MemberLevel members = MemberLevel.All) =>
        new(path + ".txt", path) { Members = members };
}

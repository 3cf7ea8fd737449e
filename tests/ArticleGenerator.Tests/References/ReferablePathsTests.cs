using ArticleGenerator.Diagnostics;

namespace ArticleGenerator.Tests.References;

/// <summary>Which articles are named to somebody whose reference leads nowhere.</summary>
public class ReferablePathsTests
{
    [Theory]
    [InlineData("local/lighthouse", "The only article there is “local/ferry”.")]
    [InlineData("culture/theatre", "The articles of “culture” are “culture/band” and “culture/choir”.")]
    [InlineData("culture/summer/theatre", "The only article there is “culture/summer/fair”.")]
    [InlineData("cult/theatre",
        "The articles are “culture/band”, “culture/choir”, “culture/summer/fair”, “ferry” and “local/ferry”.")]
    [InlineData("theatre",
        "The articles are “culture/band”, “culture/choir”, “culture/summer/fair”, “ferry” and “local/ferry”.")]
    public void Those_of_the_folder_or_all(string path, string sentence)
    {
        var paths = new ReferablePaths(
            ["local/ferry", "culture/choir", "culture/band", "culture/summer/fair", "ferry"]);

        Assert.Equal(sentence, paths.Listed(path));
    }

    // The time is no measure: it is there to fail instead of hang.
    [Fact(Timeout = 600_000)]
    public Task Hundreds_of_thousands_of_references_to_a_folder_that_is_gone_are_linear_work() => Task.Run(
        () =>
        {
            var paths = new ReferablePaths(Enumerable.Range(0, 300_000).Select(i => $"local/report-{i}"));

            Assert.All(Enumerable.Range(0, 300_000), i => Assert.Empty(paths.Listed($"gone/report-{i}")));
        },
        TestContext.Current.CancellationToken);
}

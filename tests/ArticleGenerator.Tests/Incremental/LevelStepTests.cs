using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Incremental;

/// <summary>What an edit, and another level of members, makes the pipeline emit where articles share tables.</summary>
public class LevelStepTests
{
    private static readonly (string, string)[] Articles =
    [
        .. Enumerable.Range(0, 40).Select(i => ($"old/{i}", $"Day {i}\n\n“It was late,” said Ada Brook.")),
        ("moon", "Moon rises\n\nIt was late."),
    ];

    [Theory]
    [InlineData("names")]
    [InlineData("none")]
    public void An_edit_emits_the_table_of_the_article_and_nothing_else(string level)
    {
        GeneratorRun before = new GeneratorOptions().With(level).Run(Articles);
        GeneratorRun run = before.WithEdited("old/7", "Day 7\n\nIt was very late.");

        string file = Assert.Single(run.FilesChangedSince(before));
        Assert.StartsWith("Articles.Bucket-", file, StringComparison.Ordinal);
        Assert.Contains("It was very late.", run.Source(file), StringComparison.Ordinal);
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.Catalog));
    }

    [Fact]
    public void Another_level_of_one_folder_leaves_the_files_of_the_others()
    {
        GeneratorRun before = new GeneratorOptions().Run(Articles);
        GeneratorRun run = before.WithConfiguration(new GeneratorOptions
        {
            Members = ImmutableDictionary<string, string>.Empty.Add("old", "none"),
        });
        string[] changed = [.. run.FilesChangedSince(before)];

        Assert.DoesNotContain("Articles.Moon.g.cs", changed);
        Assert.All(changed.Where(file => file != "Articles.g.cs"), file =>
            Assert.StartsWith("Articles.Bucket-", file, StringComparison.Ordinal));
        Assert.Equal(41, run.Articles().Count);
    }
}

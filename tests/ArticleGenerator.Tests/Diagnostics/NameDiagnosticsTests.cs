using System.Globalization;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>ART093 and ART097: what articles and folders are called, where it is not what their files say.</summary>
public class NameDiagnosticsTests
{
    private const string Text = "A headline\n\nSome text.";

    [Fact]
    public void Two_articles_of_one_name_are_told_apart_and_reported_at_the_second()
    {
        var options = new GeneratorOptions { Warnings = ReportDiagnostic.Default };
        GeneratorRun run = options.Run(Articles(["local/the-story", "local/the story"]));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);

        Assert.Equal("ART093", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("/newsroom/articles/local/the-story.txt", diagnostic.Location.GetLineSpan().Path);
        Location other = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("/newsroom/articles/local/the story.txt", other.GetLineSpan().Path);
        Assert.StartsWith(
            "The article “local/the-story” would be Articles.Local.TheStory, as the article “local/the story” is " +
            "already; it is Articles.Local.TheStory2 now.",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "The article “local” would be Articles.Local, as the folder “local” is already; it is Articles.LocalArticle",
        "local",
        "local/a")]
    [InlineData(
        "The folder “my-news” would be Articles.MyNews, as the folder “my news” is already; it is Articles.MyNews2",
        "my-news/a",
        "my news/a")]
    public void A_folder_takes_part_in_it(string message, params string[] paths)
    {
        Diagnostic diagnostic = Assert.Single(Run(paths).Diagnostics);

        Assert.StartsWith(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Put the article into the folder, or rename one of the two.", "local", "local/a")]
    [InlineData("not only in spaces, signs and capitals.", "my-news/a", "my news/a")]
    public void The_repair_is_one_that_helps(string repair, params string[] paths) => Assert.EndsWith(
        repair,
        Assert.Single(Run(paths).Diagnostics).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("local/all", "first", "local/local")]
    [InlineData("ferry", "ferry-article")]
    [InlineData("UK/terms", "Uk/notice")]
    [InlineData("local/ferry", "world/ferry", "ferry")]
    public void A_name_that_depends_on_no_other_file_is_not_reported(params string[] paths) =>
        Assert.Empty(Run(paths).Diagnostics);

    [Fact]
    public void Two_files_of_one_path_are_ART004_and_nothing_more() =>
        Assert.Equal(["ART004"], Run("Ferry", "ferry").Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Two_files_that_differ_in_their_ending_are_ART004_too()
    {
        GeneratorRun run = GeneratorRun.Of(("local/ferry", Text), ("local/ferry.md", "# A headline\n\nSome text."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART004", diagnostic.Id);
        Assert.Contains(
            "articles/local/ferry.md and articles/local/ferry.txt",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(2, run.Articles().Count);
    }

    [Theory]
    [InlineData("ART093", "the story")]
    [InlineData("ART097", "1/2/3/…/64/65/the-tale")]
    public void A_folder_says_how_strongly_it_is_reported(string id, string path)
    {
        (string, string)[] articles = Articles(Paths($"articles/{path}.txt\narticles/the-story.txt"));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(With(id, "error").Run(articles).Diagnostics).Severity);
        Assert.Empty(With(id, "none").Run(articles).Diagnostics);
    }

    [Theory]
    [InlineData("ART093")]
    [InlineData("ART097")]
    public void The_page_shows_what_is_reported_and_how_to_mend_it(string id)
    {
        string[] blocks =
        [
            .. Repository.Read("docs", "diagnostics", id + ".md").ReplaceLineEndings("\n").Split("```text\n").Skip(1)
                .Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)].TrimEnd()),
        ];

        Diagnostic diagnostic = Assert.Single(Run(Paths(blocks[0])).Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(blocks[1], diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(Run(Paths(blocks[2])).Diagnostics);
    }

    // A page writes articles/1/2/3/…/65/ferry.txt for all the numbers.
    private static string[] Paths(string block) =>
    [
        .. block.Split('\n').Select(line => line["articles/".Length..^".txt".Length]
            .Replace("/…/", "/" + string.Join('/', Enumerable.Range(4, 60)) + "/", StringComparison.Ordinal)),
    ];

    private static GeneratorOptions With(string id, string level)
    {
        var options = new GeneratorOptions();
        return options with { FileOptions = options.FileOptions.Add($"article_diagnostic.{id}.severity", level) };
    }

    private static (string, string)[] Articles(string[] paths) => [.. paths.Select(path => (path, Text))];

    private static GeneratorRun Run(params string[] paths) => GeneratorRun.Of(Articles(paths));
}

using System.Collections.Immutable;
using System.Globalization;
using ArticleGenerator.CallSites;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>Where a mistake of the article itself explains the missing name, that is what is to be mended.</summary>
public class MistakenArticleTests
{
    [Theory]
    [InlineData(
        "_ = Articles.Ferry.Sections.OnDeck;",
        "# Ferry\n\n## On deck\n\nOne.\n\n## On deck\n\nTwo.",
        "The article Ferry has no section OnDeck. Its text has a mistake in line 7 (ART005): mend that first.")]
    [InlineData(
        "_ = Articles.Ferry.Quotes.ItIsDark;",
        "# Ferry\n\n“It sails, said Ada Brook. “It is late,” she said.",
        "The article Ferry has no quote ItIsDark. Its text has a mistake in line 3 (ART007): mend that first.")]
    [InlineData(
        "_ = Articles.Ferry.Speakers.TomHale;",
        "# Ferry\n\n“It sails,” said Ada Brook.\n\nIt is late,” said Tom Hale.",
        "The article Ferry has no speaker TomHale. Its text has a mistake in line 5 (ART008): mend that first.")]
    public async Task A_mistake_in_the_text_comes_first(string statement, string text, string message) =>
        Assert.Equal(message, Assert.Single(await MessagesAsync(statement, [("ferry", text)])));

    [Fact]
    public async Task It_does_in_a_large_archive() => Assert.Equal(
        "The article Ferry has no section OnDeck. Its text has a mistake in line 7 (ART005): mend that first.",
        Assert.Single(await MessagesAsync(
            "_ = Articles.Ferry.Sections.OnDeck;",
            [
                .. Enumerable.Range(0, 300).Select(i => ($"n{i}", "# Night\n\nIt was late.")),
                ("ferry", "# Ferry\n\n## On deck\n\nOne.\n\n## On deck\n\nTwo."),
            ])));

    [Fact]
    public async Task A_path_among_the_metadata_is_not_that_of_the_article()
    {
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = """
                #pragma warning disable CS1591
                namespace HarrowBay;
                [ArticleModel.ArticleMetadata("ferry")] public sealed record News(string path);
                internal static class Program { private static void Main() => _ = Articles.Ferry.Sections.OnDeck; }
                """,
        }.Run(
            ("ferry", "---\npath: moon\n---\n# Ferry\n\n## On deck\n\nOne.\n\n## On deck\n\nTwo."),
            ("moon", "# Moon\n\nIt rose."));

        Assert.Equal(
            "The article Ferry has no section OnDeck. Its text has a mistake in line 10 (ART005): mend that first.",
            Assert.Single(await run.AnalyzedAsync(new MissingMemberAnalyzer()))
                .GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Two_files_of_one_article_come_first() => Assert.Equal(
        "The article Ferry has no section OnDeck. Two files are this article (ART004): rename one of them first.",
        Assert.Single(await MessagesAsync(
            "_ = Articles.Ferry.Sections.OnDeck;",
            [("ferry", "# Ferry\n\n## On deck\n\nOne."), ("ferry.md", "# Ferry\n\nOne.")])));

    [Theory]
    [InlineData("_ = Articles.Ferry.Sections.OnDeckk;", "# Ferry\n\n## On deck\n\n“It sails, said Ada Brook.")]
    [InlineData("_ = Articles.Ferry.Quotes.ItSail;", "# F\n\n## A\n\n“It sails,” said Ada Brook.\n\n## A\n\nIt did.")]
    public async Task A_mistake_of_another_kind_explains_nothing(string statement, string text) =>
        Assert.Contains(
            "Did you mean",
            Assert.Single(await MessagesAsync(statement, [("ferry", text)])),
            StringComparison.Ordinal);

    [Fact]
    public async Task Nor_does_one_that_nobody_wants_to_hear_of()
    {
        var options = new GeneratorOptions();
        options = options with
        {
            FileOptions = options.FileOptions.Add("article_diagnostic.ART005.severity", "none"),
        };

        Assert.Contains(
            "Did you mean OnDeck1",
            Assert.Single(await MessagesAsync(
                "_ = Articles.Ferry.Sections.OnDeck;",
                [("ferry", "# Ferry\n\n## On deck\n\nOne.\n\n## On deck\n\nTwo.")],
                options)),
            StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> MessagesAsync(
        string statement, (string Path, string Text)[] articles, GeneratorOptions? options = null)
    {
        string code = $"namespace HarrowBay {{ class Program {{ void Main() {{ {statement} }} }} }}";
        GeneratorRun run = ((options ?? new GeneratorOptions()) with { CSharp = code }).Run(articles);
        ImmutableArray<Diagnostic> found = await run.AnalyzedAsync(new MissingMemberAnalyzer());
        return found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}

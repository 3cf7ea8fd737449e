using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>ART019: a pattern that matches no article, where it is plain which was meant.</summary>
public class PatternSlipTests
{
    private const string Text = "# Ferry\n\nIt was late.";

    private static readonly (string, string)[] Archive =
    [
        ("local/ferry", Text), ("local/harbour/pier", Text), ("world-news/2026/moon", Text),
        ("world-news/2026/sun", Text), ("about", Text),
    ];

    [Theory]
    [InlineData("lokal/**", "local/**")]
    [InlineData("lokal/*", "local/*")]
    [InlineData("Locla/ferry", "local/ferry")]
    [InlineData("local/fery", "local/ferry")]
    [InlineData("local/harbor/*", "local/harbour/*")]
    [InlineData("*/harbor/**", "*/harbour/**")]
    [InlineData("local", "local/**")]
    [InlineData("lokal", "local/**")]
    [InlineData("world-news/*", "world-news/**")]
    [InlineData("worldnews/**", "world-news/**")]
    [InlineData("news-of-the-world/**", "world-news/**")]
    [InlineData("aboot", "about")]
    public void The_pattern_that_was_meant_is_suggested_at_the_attribute(string pattern, string meant)
    {
        GeneratorRun run = Run($"[ArticleMetadata(\"{pattern}\")] public sealed record News(string? Desk = null);");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
        Assert.Equal(
            $"The pattern “{pattern}” of News matches no article. Did you mean “{meant}”?",
            diagnostic.GetMessage(formatProvider: null));
        Assert.Equal(
            $"ArticleMetadata(\"{pattern}\")",
            run.Compilation.SyntaxTrees.Single().GetText(TestContext.Current.CancellationToken)
                .ToString(diagnostic.Location.SourceSpan));
    }

    [Theory]
    [InlineData("sport/**")]
    [InlineData("local/council-votes")]
    [InlineData("**/lighthouse")]
    [InlineData("about/team")]
    [InlineData("x*/**")]
    public void A_pattern_for_what_is_not_written_yet_is_left_alone(string pattern) =>
        Assert.Empty(
            Run($"[ArticleMetadata(\"{pattern}\")] public sealed record News(string? Desk = null);").Diagnostics);

    [Fact]
    public void A_project_without_articles_hears_nothing() =>
        Assert.Empty(Records.Project("[ArticleMetadata(\"local/**\")] public sealed record News(string? Desk = null);")
            .Run().Diagnostics);

    [Fact]
    public void Articles_that_another_type_has_are_not_suggested() => Assert.Empty(Run("""
        [ArticleMetadata("local/**")] public sealed record LocalNews(string? Desk = null);
        [ArticleMetadata("locals/**")] public sealed record People(string? Name = null);
        """).Diagnostics);

    [Fact]
    public void Articles_that_another_type_has_by_a_wider_pattern_are() => Assert.Equal("ART019", Assert.Single(Run("""
        [ArticleMetadata("**")] public sealed record News(string? Desk = null);
        [ArticleMetadata("lokal/**")] public sealed record LocalNews(string? Desk = null);
        """).Diagnostics).Id);

    [Fact]
    public void An_attribute_of_the_assembly_is_looked_at_too()
    {
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = """
                #pragma warning disable CS1591
                [assembly: ArticleModel.ArticleMetadata("lokal/**", typeof(HarrowBay.News))]
                namespace HarrowBay;
                public sealed record News(string Desk = "");
                """,
        }.Run(Archive);

        Assert.Equal("ART019", Assert.Single(run.Diagnostics).Id);
    }

    private static GeneratorRun Run(string types) => Records.Project(types).Run(Archive);
}

using System.Collections.Immutable;
using System.Globalization;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>ART094: what many articles with all members cost, and what to set.</summary>
public class ManyClassesTests
{
    [Fact]
    public void Up_to_300_articles_nothing_is_said() => Assert.Empty(new GeneratorOptions().Run(Many(300)).Diagnostics);

    [Fact]
    public void Above_it_is_said_once_at_the_first_article()
    {
        Diagnostic diagnostic = Assert.Single(new GeneratorOptions().Run(Many(301)).Diagnostics);

        Assert.Equal("ART094", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("/newsroom/articles/day/0.txt", diagnostic.Location.GetLineSpan().Path);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("301 articles have a class each", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("names")]
    [InlineData("none")]
    public void With_fewer_members_nothing_is_said(string level) =>
        Assert.Empty(new GeneratorOptions().With(level).Run(Many(301)).Diagnostics);

    [Fact]
    public void Only_articles_with_all_members_count() => Assert.Empty(new GeneratorOptions
    {
        Members = ImmutableDictionary<string, string>.Empty.Add("day", "names"),
    }.Run([.. Many(301), ("moon", "Moon rises\n\nIt was late.")]).Diagnostics);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    public void A_folder_says_how_strongly(string level, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Assert.Single(With(level).Run(Many(301)).Diagnostics).Severity);

    [Fact]
    public void A_folder_can_take_it_away() => Assert.Empty(With("none").Run(Many(301)).Diagnostics);

    private static GeneratorOptions With(string level) => new()
    {
        Warnings = ReportDiagnostic.Default,
        FileOptions = ImmutableDictionary<string, string>.Empty.Add("article_diagnostic.ART094.severity", level),
    };

    private static (string, string)[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"day/{i}", $"Day {i}\n\nIt was late."))];
}

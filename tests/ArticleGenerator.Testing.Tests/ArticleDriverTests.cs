using ArticleGenerator.Testing.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Testing.Tests;

/// <summary>What the project says reaches the generator, and its diagnostics say where they are.</summary>
public class ArticleDriverTests
{
    private const string Moon = "Moon rises\n\nIt was late.";
    private const string Unclosed = "Moon rises\n\nIt was \"late.";

    [Theory]
    [InlineData("local/moon")]
    [InlineData("local/moon.txt")]
    [InlineData("/local\\moon.txt")]
    public void An_article_is_named_by_its_path_or_by_its_file(string path) => Assert.Equal(
        ["Articles.Local.Moon.g.cs", "Articles.g.cs"], ArticleDriver.Run((path, Moon)).Files().Keys);

    [Fact]
    public void A_full_stop_in_a_name_is_no_extension() => Assert.Equal(
        ["/articles/v1.5.txt(3,8): error ART007"], ArticleDriver.Run(("v1.5", Unclosed)).Errors());

    [Fact]
    public void An_error_has_its_id_and_the_same_place_on_each_machine() => Assert.Equal(
        ["/articles/local/moon.txt(3,8): error ART007"], ArticleDriver.Run(("local/moon", Unclosed)).Errors());

    [Fact]
    public void The_properties_of_the_project_count()
    {
        var options = new ArticleDriverOptions
        {
            RootNamespace = "Root",
            ArticleNamespace = "HarrowBay.News",
            ArticleCatalogName = "Texts",
            ArticleVisibility = "internal",
        };

        string catalog = ArticleDriver.Run(options, ("moon", Moon)).Files()["Texts.g.cs"];

        Assert.Contains("namespace HarrowBay.News", catalog, StringComparison.Ordinal);
        Assert.Contains("internal static partial class Texts", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_cannot_be_used_is_an_error_as_in_a_build() => Assert.Equal(
        ["ART091"],
        ArticleDriver.Run(new ArticleDriverOptions { ArticleVisibility = "secret" }, ("moon", Moon))
            .GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("[articles/**.txt]", 0)]
    [InlineData("[*.txt]", 0)]
    [InlineData("[articles/world/**.txt]", 1)]
    public void A_section_of_an_editorconfig_counts_for_the_files_that_it_names(string section, int errors)
    {
        const string none = "article_diagnostic.ART007.severity = none";
        var options = new ArticleDriverOptions { EditorConfig = $"{section}\n{none}" };

        Assert.Equal(errors, ArticleDriver.Run(options, ("local/moon", Unclosed)).Errors().Count());
    }

    [Fact]
    public void The_version_of_the_language_counts()
    {
        var options = new ArticleDriverOptions { LanguageVersion = LanguageVersion.CSharp7_3 };

        string old = ArticleDriver.Run(options, ("moon", Moon)).Files()["Articles.g.cs"];
        string latest = ArticleDriver.Run(("moon", Moon)).Files()["Articles.g.cs"];

        Assert.DoesNotContain("#nullable", old, StringComparison.Ordinal);
        Assert.Contains("#nullable enable", latest, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_project_references_counts()
    {
        const string own = "namespace System.Diagnostics.CodeAnalysis { class NotNullWhenAttribute { } }";

        Assert.True(HasNotNullWhen(new ArticleDriverOptions()));
        Assert.False(HasNotNullWhen(new ArticleDriverOptions { References = [] }));
        Assert.True(HasNotNullWhen(new ArticleDriverOptions { References = [], Sources = [own] }));
    }

    private static bool HasNotNullWhen(ArticleDriverOptions options) => ArticleDriver.Run(options, ("moon", Moon))
        .Files()["Articles.g.cs"].Contains("NotNullWhen", StringComparison.Ordinal);

    [Fact]
    public void The_generated_code_of_many_articles_is_in_buckets()
    {
        (string Path, string Text)[] articles =
            [.. Enumerable.Range(1, 300).Select(number => ($"moon-{number}", Moon))];

        Assert.InRange(ArticleDriver.Run(articles).Files().Count, 2, 257);
    }
}

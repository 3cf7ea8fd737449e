using System.Text;
using ArticleGenerator.Testing.Tests.Infrastructure;

namespace ArticleGenerator.Testing.Tests;

/// <summary>A folder gives what its project's build would make of it.</summary>
public sealed class ArticleFolderTests : IDisposable
{
    private const string Moon = "Moon rises\n\nIt was late.";
    private const string Unclosed = "Moon rises\n\nIt was \"late.";
    private const string Silent = "article_diagnostic.ART007.severity = none";

    private readonly TemporaryFolder _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_files_of_a_project_are_its_articles()
    {
        _project.With("articles/local/moon.txt", Moon).With("articles/readme.pdf", Moon).With("notes.txt", Moon);

        Assert.Equal(ArticleDriver.Run(("local/moon", Moon)).Files(), ArticleDriver.Run(_project.Path).Files());
    }

    [Fact]
    public void A_folder_of_articles_need_not_be_in_a_project()
    {
        _project.With("texts/local/moon.txt", Moon);

        Assert.Equal(
            ArticleDriver.Run(("local/moon", Moon)).Files(),
            ArticleDriver.Run(Path.Combine(_project.Path, "texts")).Files());
    }

    [Fact]
    public void A_relative_folder_is_looked_for_from_the_tests_upwards() => Assert.Contains(
        "Articles.Local.FerrySailsAgain.g.cs", ArticleDriver.Run("tests/../articles").Files().Keys);

    [Theory]
    [InlineData(".drafts/sun.txt")]
    [InlineData("local/.sun.txt")]
    [InlineData("_drafts/sun.txt")]
    [InlineData("_sun.md")]
    [InlineData("local/README.md")]
    public void What_is_hidden_or_a_draft_is_left_out(string file)
    {
        _project.With("articles/moon.txt", Moon).With($"articles/{file}", Moon);

        Assert.Equal(["Articles.Moon.g.cs", "Articles.g.cs"], ArticleDriver.Run(_project.Path).Files().Keys);
    }

    [Fact]
    public void Markdown_is_read()
    {
        _project.With("articles/moon.md", "# Moon rises\n\nIt was *late*.");
        string code = ArticleDriver.Run(_project.Path).Files()["Articles.Moon.g.cs"];

        Assert.Contains("It was late.", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Assert.StartsWith(
        "There is no folder “../No such news”,",
        Assert.Throws<DirectoryNotFoundException>(() => ArticleDriver.Run("../No such news")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_an_article_is_named() => Assert.Equal(
        $"The folder {_project.Path} holds no article.",
        Assert.Throws<FileNotFoundException>(() => ArticleDriver.Run(_project.Path)).Message);

    [Theory]
    [InlineData(".editorconfig", "[articles/**.txt]\n" + Silent)]
    [InlineData("articles/.editorconfig", "[*.txt]\n" + Silent)]
    [InlineData("articles/local/.editorconfig", "[moon.txt]\n" + Silent)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.ART007.severity = none")]
    public void The_configuration_beside_the_articles_counts(string file, string text)
    {
        _project.With("articles/local/moon.txt", Unclosed);
        Assert.Equal(["/articles/local/moon.txt(3,8): error ART007"], ArticleDriver.Run(_project.Path).Errors());

        _project.With(file, text);
        Assert.Empty(ArticleDriver.Run(_project.Path).Errors());
    }

    [Fact]
    public void The_options_go_before_the_files()
    {
        _project.With("articles/moon.txt", Unclosed).With(".editorconfig", "[*.txt]\n" + Silent);
        const string warning = "article_diagnostic.ART007.severity = warning";
        var options = new ArticleDriverOptions { EditorConfig = $"[*.txt]\n{warning}" };

        Assert.Equal(["/articles/moon.txt(3,8): warning ART007"], ArticleDriver.Run(_project.Path, options).Errors());
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_an_error_at_its_place()
    {
        _project.With("articles/moon.txt", Encoding.Latin1.GetBytes("Moon rises\n\nCaf\u00e9.\n"));

        Assert.Equal(["/articles/moon.txt(3,4): error ART003"], ArticleDriver.Run(_project.Path).Errors());
    }

    [Fact]
    public void A_binary_file_has_a_class_without_text()
    {
        _project.With("articles/moon.txt", [0, 0, 0, 1, 255, 216, 0, 0]);

        Assert.Contains("Articles.Moon.g.cs", ArticleDriver.Run(_project.Path).Files().Keys);
    }
}

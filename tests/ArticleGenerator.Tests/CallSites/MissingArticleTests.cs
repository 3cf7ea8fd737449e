using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>An article or a folder that is not there any more, or stands somewhere else.</summary>
public class MissingArticleTests
{
    [Theory]
    [InlineData(
        "Articles.Local.FerrySailsAgian",
        "FerrySailsAgain",
        "Articles.Local has no article or folder FerrySailsAgian. Did you mean FerrySailsAgain (“Ferry sails again "
            + "after nine-year refit”)?")]
    [InlineData(
        "Articles.Local.TheFerrySailsAgain.Sections.TheNewEngine",
        "FerrySailsAgain",
        "Articles.Local has no article or folder TheFerrySailsAgain. Did you mean FerrySailsAgain (“Ferry sails again "
            + "after nine-year refit”)?")]
    [InlineData(
        "Articles.Lokal.FerrySailsAgain",
        "Local",
        "Articles has no article or folder Lokal. Did you mean the folder Local?")]
    [InlineData(
        "Articles.Noon",
        "Moon",
        "Articles has no article or folder Noon. Did you mean Moon (“Moon over the harbour”)?")]
    [InlineData(
        "global::HarrowBay.Articles.Noon",
        "Moon",
        "Articles has no article or folder Noon. Did you mean Moon (“Moon over the harbour”)?")]
    public async Task A_renamed_article_or_folder_is_reported_with_its_name_now(
        string expression, string suggested, string message)
    {
        CallSite site = Assert.Single(await InMethodAsync($"_ = {expression};"));

        Assert.Equal("CS0117", site.Compiler);
        Assert.Equal(suggested, site.Suggested);
        Assert.Equal(message, site.Message);
    }

    [Fact]
    public async Task A_folder_is_known_by_the_article_it_holds_however_it_is_called_now()
    {
        CallSite site = Assert.Single(await InMethodAsync("_ = Articles.Sound.FerrySailsAgain;"));

        Assert.Equal("Sound", site.Name);
        Assert.Equal("Local", site.Suggested);
    }

    [Fact]
    public async Task An_article_that_moved_is_named_with_the_whole_way_to_it()
    {
        CallSite site = Assert.Single(await InMethodAsync("_ = Articles.FerrySailsAgain;"));

        Assert.Null(site.Suggested);
        Assert.Equal(
            "Articles has no article or folder FerrySailsAgain. Did you mean Articles.Local.FerrySailsAgain (“Ferry "
                + "sails again after nine-year refit”)?",
            site.Message);
    }

    [Fact]
    public async Task Where_nothing_is_near_articles_and_folders_are_listed()
    {
        CallSite site = Assert.Single(await InMethodAsync("_ = Articles.WeatherReport;"));

        Assert.Null(site.Suggested);
        Assert.Equal(
            "Articles has no article or folder WeatherReport. It has the article Moon and the folder Local. Name one "
                + "of them, or put the file back.",
            site.Message);
    }

    [Fact]
    public async Task The_catalog_is_known_by_any_name_and_visibility()
    {
        var options = new GeneratorOptions { CSharp = "class C { object O => News.Texts.Lokal; }" };
        options = options with
        {
            Properties = options.Properties.Add("ArticleNamespace", "News")
                .Add("ArticleCatalogName", "Texts")
                .Add("ArticleVisibility", "internal"),
        };

        CallSite site = Assert.Single(await CallSite.AllAsync(options.Run(Texts.Ferry).Output));

        Assert.Equal("Texts has no article or folder Lokal. Did you mean the folder Local?", site.Message);
    }

    [Fact]
    public async Task A_class_that_somebody_put_into_the_catalog_is_no_folder()
    {
        Assert.Empty(await CallSite.InFileAsync(
            """
            namespace HarrowBay;

            public static partial class Articles
            {
                public static class Helpers { }

                public static object Use() => Helpers.Moom;
            }
            """,
            Texts.Moon));
    }

    private static Task<IReadOnlyList<CallSite>> InMethodAsync(string statements) =>
        CallSite.InMethodAsync(statements, Texts.Ferry, Texts.Moon);
}

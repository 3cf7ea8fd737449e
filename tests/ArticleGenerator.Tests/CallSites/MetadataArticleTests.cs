using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>Articles with metadata of the project's own type, and those that should have it.</summary>
public class MetadataArticleTests
{
    private const string News = "[ArticleMetadata(\"local/**\")] public sealed record News(string? Desk = null);";

    [Theory]
    [InlineData(
        "_ = Articles.Local.FerrySailsAgian;",
        "FerrySailsAgain",
        "Articles.Local has no article or folder FerrySailsAgian. Did you mean FerrySailsAgain (“Ferry sails again "
            + "after nine-year refit”)?")]
    [InlineData(
        "_ = Articles.Lokal.FerrySailsAgain;", "Local", "Articles has no article or folder Lokal. Did you mean the "
            + "folder Local?")]
    [InlineData(
        "_ = Articles.FerrySailsAgain;", null, "Articles has no article or folder FerrySailsAgain. Did you mean "
            + "Articles.Local.FerrySailsAgain (“Ferry sails again after nine-year refit”)?")]
    [InlineData(
        "_ = Articles.Local.FerrySailsAgain.Sections.ANewEngine;",
        "TheNewEngine",
        "The article FerrySailsAgain has no section ANewEngine. Did you mean TheNewEngine (“The new engine”)?")]
    [InlineData(
        "_ = Articles.Local.FerrySailsAgain.Title;",
        "Headline",
        "An article has no member Title. Did you mean Headline?")]
    public async Task An_article_with_metadata_is_an_article_as_any(
        string statements, string? suggested, string message)
    {
        CallSite site = Assert.Single(await InProjectAsync(News, statements));

        Assert.Equal((suggested, message), (site.Suggested, site.Message));
    }

    [Theory]
    [InlineData("names", "_ = Articles.Local.FerrySailsAgian;", "FerrySailsAgain")]
    [InlineData("names", "_ = Articles.Lokal.FerrySailsAgain;", "Local")]
    public async Task An_article_without_a_class_is_named_too(string members, string statements, string suggested)
    {
        GeneratorOptions options = Project(News, statements).With(members);

        CallSite site = Assert.Single(await CallSite.AllAsync(options.Run(Texts.Ferry, Texts.Moon).Output));

        Assert.Equal(suggested, site.Suggested);
    }

    [Theory]
    [InlineData(
        "[ArticleMetadata(\"lokal/**\")] public sealed record News(string? Desk = null);",
        "That of News is “lokal/**”: did you mean “local/**”?")]
    [InlineData(
        "[ArticleMetadata(\"local\")] public sealed record News(string? Desk = null);",
        "That of News is “local”: did you mean “local/**”?")]
    [InlineData(
        "[ArticleMetadata(\"sport/*\")] public sealed record News(string? Desk = null);",
        "That of News is “sport/*”. Give one of them a pattern for it, too, or read FrontMatter.")]
    [InlineData(
        "[ArticleMetadata(\"sport/*\")] [ArticleMetadata(\"moon\")] public sealed record News(string? Desk = null);",
        "There are “moon” (News) and “sport/*” (News). Give one of them a pattern for it, too, or read "
            + "FrontMatter.")]
    [InlineData(
        "",
        "Write a type for it with [ArticleMetadata(\"local/**\")], or read FrontMatter.")]
    public async Task Where_no_type_claims_the_article_the_pattern_that_was_to_is_named(string types, string advice)
    {
        CallSite site = Assert.Single(await InProjectAsync(types, "_ = Articles.Local.FerrySailsAgain.Metadata;"));

        Assert.Equal("CS1061", site.Compiler);
        Assert.Null(site.Suggested);
        Assert.Equal(
            "The article “local/ferry-sails-again” has no Metadata: no [ArticleMetadata] pattern matches its path. "
                + advice,
            site.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[ArticleMetadata(\"**\")] internal sealed record Any(string? Desk = null);")]
    public async Task An_article_whose_type_cannot_be_its_metadata_is_said_to_wait_for_that(string lessSpecific)
    {
        CallSite site = Assert.Single(await InProjectAsync(
            lessSpecific + "[ArticleMetadata(\"local/**\")] internal sealed record News(string? Desk = null);",
            "_ = Articles.Local.FerrySailsAgain.Metadata;"));

        Assert.Equal(
            "The article “local/ferry-sails-again” has no Metadata, although News claims it with “local/**”. Mend "
                + "first what ART015 says of News.",
            site.Message);
    }

    [Theory]
    [InlineData(
        News,
        "Not every Article has Metadata. An Article<News> has: ask “is Article<News>”, or take a list whose articles "
            + "all are one. Or read FrontMatter.")]
    [InlineData(
        "",
        "Not every Article has Metadata. Write a type for it with [ArticleMetadata(\"**\")], or read FrontMatter.")]
    public async Task Of_any_article_nobody_knows_whether_it_has_metadata(string types, string message)
    {
        CallSite site = Assert.Single(await InProjectAsync(types, "Article any = Articles.Moon; _ = any.Metadata;"));

        Assert.Equal(message, site.Message);
    }

    [Theory]
    [InlineData(
        "[ArticleMetadata(\"lokal/**\")] public sealed record News(string? Desk = null);",
        "That of News is “lokal/**”: did you mean “local/**”?")]
    [InlineData("", "Write a type for it with [ArticleMetadata(\"local/**\")], or read FrontMatter.")]
    public async Task An_article_of_a_large_archive_says_its_path_too(string types, string advice)
    {
        CallSite site = Assert.Single(await CallSite.AllAsync(
            Project(types, "_ = Articles.Local.FerrySailsAgain.Metadata;")
                .Run([.. Enumerable.Range(0, 300).Select(i => ($"n{i}", "# Night\n\nIt was late.")), Texts.Ferry])
                .Output));

        Assert.Equal(
            "The article “local/ferry-sails-again” has no Metadata: no [ArticleMetadata] pattern matches its path. "
                + advice,
            site.Message);
    }

    private static Task<IReadOnlyList<CallSite>> InProjectAsync(string types, string statements) =>
        CallSite.AllAsync(Project(types, statements).Run(Texts.Ferry, Texts.Moon).Output);

    private static GeneratorOptions Project(string types, string statements) => new()
    {
        CSharp = $$"""
            #pragma warning disable CS1591
            using ArticleModel;
            namespace HarrowBay;
            {{types}}
            internal static class Program { private static void Main() { {{statements}} } }
            """,
    };
}

using ArticleGenerator.Inputs;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Inputs;

/// <summary>Which additional files are articles, beside the items of <c>Article</c>.</summary>
public class ArticleFileTests
{
    [Theory]
    [InlineData("/newsroom/articles/local/ferry.txt", "local/ferry")]
    [InlineData("/newsroom/site/Articles/ferry.md", "ferry")]
    [InlineData("/newsroom/../newsroom/articles/ferry.txt", "ferry")]
    [InlineData("\\newsroom\\articles\\local\\ferry.txt", "local/ferry")]
    [InlineData("/newsroom//articles//local//ferry.2.txt", "local/ferry.2")]
    public void Texts_of_the_project_below_a_folder_articles_are(string file, string path) =>
        Assert.Equal(path, Read(file)?.Path);

    [Theory]
    [InlineData("/other/articles/ferry.txt")]
    [InlineData("/newsroom/../other/articles/ferry.txt")]
    [InlineData("/articles/other/ferry.txt")]
    [InlineData("/newsroom/articles/README.md")]
    [InlineData("/newsroom/articles/_drafts/ferry.txt")]
    [InlineData("/newsroom/articles/ferry.json")]
    [InlineData("/newsroom/BannedSymbols.txt")]
    public void Texts_of_others_and_those_left_out_are_not(string file) => Assert.Null(Read(file));

    // The build writes the link of a file from outside.
    [Theory]
    [InlineData("/other/articles/ferry.txt", "ferry.txt", null)]
    [InlineData("/other/newsroom/articles/ferry.txt", "ferry.txt", null)]
    [InlineData("/other/texts/ferry.txt", "articles/local/ferry.txt", "local/ferry")]
    [InlineData("/other/texts/ferry.txt", "articles/_ferry.txt", null)]
    public void Of_a_linked_text_its_link_decides(string file, string link, string? path) =>
        Assert.Equal(path, Read(file, ("Link", link))?.Path);

    [Fact]
    public void An_item_is_one_wherever_it_lies() =>
        Assert.Equal("ferry", Read("/other/articles/ferry.txt", ("SourceItemGroup", "Article"))?.Path);

    // The compiler is started in the folder behind the link, and the project is known by the link.
    [Fact]
    public void A_project_behind_a_symbolic_link_has_its_articles() =>
        Assert.Equal("local/ferry", Read("/private/tmp/newsroom/articles/local/ferry.txt", "/tmp/newsroom/")?.Path);

    private static ArticleFile? Read(string file, params (string Name, string Value)[] metadata) =>
        Read(file, GeneratorRun.ProjectDirectory, metadata);

    private static ArticleFile? Read(string file, string project, params (string Name, string Value)[] metadata) =>
        ArticleFile.Of(
            new InMemoryText(file, "A headline\n\nSome text."),
            new InMemoryOptions(
                new Dictionary<string, string> { ["ProjectDir"] = project },
                metadata.ToDictionary(pair => "build_metadata.ArticleNote." + pair.Name, pair => pair.Value)));
}

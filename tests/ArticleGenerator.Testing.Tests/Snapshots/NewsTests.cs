using HarrowBay;

namespace ArticleGenerator.Testing.Tests.Snapshots;

/// <summary>Tests as a user writes them (docs/snapshots.md).</summary>
public class NewsTests
{
    [Fact]
    public Task Generated_code() => Verify(ArticleDriver.Run(
        new ArticleDriverOptions { RootNamespace = "HarrowBay" },
        ("local/ferry-sails-again", """
            Ferry sails again after nine-year refit

            The ferry that carried three generations across the sound made its first crossing in nine years.
            A new engine
            "It still smells of the same diesel," said Mara Lindqvist, the ferry's chief engineer.
            """)));

    [Theory]
    [InlineData("local/ferry-sails-again")]
    [InlineData("culture/brot-im-streit")]
    public Task What_an_article_says(string path) => Verify(ArticleSnapshot.Of(Articles.Get(path)));

    [Fact]
    public void No_article_has_a_mistake() => Assert.Empty(ArticleDriver.Run("articles").GetRunResult().Diagnostics);
}

using ArticleGenerator.Spelling;

namespace ArticleGenerator.Tests.Spelling;

/// <summary>Which of several paths was meant.</summary>
public class KnownPathsTests
{
    private static readonly string[] Known =
        ["culture/choir", "local/cat", "local/ferry-in-winter", "local/market", "sport/market", "Zoo"];

    [Theory]
    [InlineData("local/winter-ferry", "local/ferry-in-winter")]
    [InlineData("local/ferry-in-wintre", "local/ferry-in-winter")]
    [InlineData("local/choir", "culture/choir")]
    [InlineData("choir", "culture/choir")]
    [InlineData("sprot/market", "sport/market")]
    [InlineData("lokal/market", "local/market")]
    [InlineData("articles/local/cat.txt", "local/cat")]
    [InlineData("LOCAL\\Cat.md", "local/cat")]
    [InlineData("zoo", "Zoo")]
    public void The_article_was_moved_or_renamed_or_its_path_is_written_as_its_file(string found, string meant) =>
        Assert.Equal(meant, new KnownPaths(Known).Nearest(found));

    [Theory]
    [InlineData("local/lighthouse")]
    [InlineData("local/council-votes")]
    [InlineData("culture/theatre")]
    [InlineData("local")]
    [InlineData("")]
    [InlineData("/")]
    public void What_only_lies_in_the_same_folder_is_not_near(string found) =>
        Assert.Null(new KnownPaths(Known).Nearest(found));

    [Fact]
    public void The_likeliest_come_first() => Assert.Equal(
        ["sport/market", "local/market"], new KnownPaths(Known).Near("sport/markt", most: 3));

    [Fact]
    public void A_path_of_a_million_characters_is_not_compared() =>
        Assert.Empty(new KnownPaths(Known).Near(new string('x', 1_000_000), most: 3));
}

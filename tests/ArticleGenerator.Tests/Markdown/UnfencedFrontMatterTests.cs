using ArticleGenerator.Syntax;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>Lines <c>Key: value</c> at the very top of a Markdown file, without fences.</summary>
public class UnfencedFrontMatterTests
{
    private const string Pelican = "Title: Ferry sails again: a history\nDate: 2026-05-03\nTags: ferry, quay\n"
        + "Summary: It sails,\n    and it is late.\n\nIt was late.\n\n# The quay\n\nIt was dark.";

    [Fact]
    public void With_a_title_they_are_front_matter()
    {
        ArticleSyntax article = MarkdownText.Read(Pelican);

        Assert.Equal("Ferry sails again: a history", article.Headline!.Text);
        Assert.Equal(["Title", "Date", "Tags", "Summary"], article.FrontMatter.Entries.Select(entry => entry.Key));
        Assert.Equal("ferry, quay", article.FrontMatter.Find("tags")!.Value);
        Assert.Empty(article.Problems);
        Assert.Equal(
            ["Paragraph: It was late.", "Heading 1: The quay", "Paragraph: It was dark."],
            MarkdownText.Blocks(Pelican));
        Assert.Empty(Places.Lost(Pelican));
    }

    [Theory]
    [InlineData("title: Ferry\r\nauthor: Ada Brook\r\n\r\nIt was late.")]
    [InlineData("Title: Ferry\n\nIt was late.")]
    [InlineData("author: Ada Brook\nheadline: \"Ferry\"\n \nIt was late.")]
    public void They_end_at_the_first_blank_line(string text)
    {
        Assert.Equal("Ferry", MarkdownText.Read(text).Headline!.Text);
        Assert.Equal(["Paragraph: It was late."], MarkdownText.Blocks(text));
    }

    [Theory]
    [InlineData("Note: the ferry is late.\nDate: Friday\n\nIt was late.")]
    [InlineData("Title: Ferry\n===\n\nIt was late.")]
    [InlineData("Title: Ferry\nIt was late.\n\nIt was dark.")]
    [InlineData("\nTitle: Ferry\n\nIt was late.")]
    [InlineData("    Title: Ferry\n\nIt was late.")]
    [InlineData("The title: Ferry\nTitle: Ferry\n\nIt was late.")]
    [InlineData("https://harbour.example\nTitle: Ferry\n\nIt was late.")]
    public void Other_lines_are_text(string text) => Assert.Empty(MarkdownText.Read(text).FrontMatter.Entries);

    [Fact]
    public void A_key_stands_once() =>
        Assert.Equal(
            ["ART009"],
            MarkdownText.Read("Title: Ferry\nTitle: Boat\n\nIt was late.").Problems.Select(problem => problem.Id));

    [Fact]
    public void They_are_the_whole_file() =>
        Assert.Equal(["ART002"], MarkdownText.Read("Title: Ferry").Problems.Select(problem => problem.Id));
}

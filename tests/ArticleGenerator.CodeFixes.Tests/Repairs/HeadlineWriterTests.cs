using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class HeadlineWriterTests
{
    private const string File = "/newsroom/articles/local/ferry-sails-again.txt";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_headline_gets_a_line_of_its_own_that_ends_like_the_others(string end) => Assert.Equal(
        $"# Ferry sails again{end}{end}The ferry made its first crossing.{end}{end}It took an hour.{end}",
        Mended.Text(
            $"The ferry made its first crossing.{end}{end}It took an hour.{end}", ProblemKind.NoHeadline, file: File));

    [Fact]
    public void It_stands_below_the_front_matter() => Assert.Equal(
        "---\nbyline: Ada Brook\n---\n\n# Ferry sails again\n\nThe ferry made its first crossing.\n",
        Mended.Text(
            "---\nbyline: Ada Brook\n---\n\nThe ferry made its first crossing.\n", ProblemKind.NoHeadline, file: File));

    [Fact]
    public void A_headline_that_waits_empty_in_the_front_matter_is_filled_in() => Assert.Equal(
        "---\nheadline: Ferry sails again\nbyline: Ada Brook\n---\n\nThe ferry made its first crossing.\n",
        Mended.Text(
            "---\nheadline:\nbyline: Ada Brook\n---\n\nThe ferry made its first crossing.\n",
            ProblemKind.NoHeadline,
            file: File));

    [Theory]
    [InlineData("/newsroom/articles/ferry-sails-again.txt", "Ferry sails again")]
    [InlineData(@"C:\newsroom\articles\ferry_sails_again.md", "Ferry sails again")]
    [InlineData("/newsroom/articles/2026-05-03-ferry-sails.txt", "Ferry sails")]
    [InlineData("/newsroom/articles/2026-05-03.txt", "2026 05 03")]
    [InlineData("/newsroom/articles/Älvsborg.txt", "Älvsborg")]
    [InlineData("/newsroom/articles/.txt", "")]
    [InlineData("/newsroom/articles/---.txt", "")]
    public void A_name_is_read_as_words(string file, string words) =>
        Assert.Equal(words, CodeFixes.Repairs.FileWords.Of(file));
}

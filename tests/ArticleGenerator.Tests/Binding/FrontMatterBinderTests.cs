using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Binding;

/// <summary>Where an article's byline, dateline, standfirst, credit and date come from.</summary>
public class FrontMatterBinderTests
{
    [Theory]
    [InlineData("byline: Ada Brook", "Ada Brook")]
    [InlineData("author: Ada Brook", "Ada Brook")]
    [InlineData("authors: Ada Brook and Tom Hale", "Ada Brook and Tom Hale")]
    [InlineData("Author: Ada Brook", "Ada Brook")]
    [InlineData("author: Tom Hale\nbyline: Ada Brook", "Ada Brook")]
    [InlineData("byline:", null)]
    [InlineData("desk: Sea", null)]
    public void The_byline_is_that_of_the_front_matter(string line, string? byline) =>
        Assert.Equal(byline, Read($"---\n{line}\n---\n# Ferry\n\nIt was late.").Byline);

    [Theory]
    [InlineData("published: 3 May 2026", "3 May 2026")]
    [InlineData("date: 2026-05-03", "2026-05-03")]
    [InlineData("date: 2026-05-03\npublished: 3 May 2026", "3 May 2026")]
    public void The_date_is_that_of_the_front_matter(string line, string published) =>
        Assert.Equal(published, Read($"---\n{line}\n---\n# Ferry\n\nIt was late.").Published);

    [Fact]
    public void The_others_have_one_key_each()
    {
        Article article =
            Read("---\ndateline: HARBOUR\nstandfirst: It pays.\ncredit: Photo\n---\n# Ferry\n\nIt was late.");

        Assert.Equal(("HARBOUR", "It pays.", "Photo"), (article.Dateline, article.Standfirst, article.Credit));
    }

    [Fact]
    public void What_the_text_says_counts_where_the_front_matter_is_silent()
    {
        Article article = Read(
            "# Ferry\n\nBy Ada Brook\nMay 3, 2026\nHARROW BAY (Herald)\n\nIt was late.\n\nPhoto: Tom Hale");

        Assert.Equal(("Ada Brook", "May 3, 2026"), (article.Byline, article.Published));
        Assert.Equal(("HARROW BAY (Herald)", "Photo: Tom Hale"), (article.Dateline, article.Credit));
        Assert.Equal(4, article.FrontMatter.Count);
    }

    [Theory]
    [InlineData("author: Tom Hale", "Tom Hale")]
    [InlineData("byline:", null)]
    public void The_front_matter_overrules_the_text(string line, string? byline)
    {
        Article article = Read($"---\n{line}\n---\n# Ferry\n\nBy Ada Brook\n\nIt was late.");

        Assert.Equal(byline, article.Byline);
        Assert.Single(article.FrontMatter);
        Assert.Contains("By Ada Brook", article.Text, StringComparison.Ordinal);
    }

    private static Article Read(string text) => GeneratorRun.Of(("a", text)).Article();
}

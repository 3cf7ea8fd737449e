using ArticleGenerator.Syntax.FrontMatter;
using ArticleGenerator.Tests.Infrastructure;
using ArticleGenerator.Tests.Metadata;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>Misspelled keys of the front matter, and words that only look like one.</summary>
public class KeySlipTests
{
    private static readonly string[] Known =
        ["headline", "title", "byline", "author", "published", "date", "dateline", "standfirst", "credit", "language"];

    [Theory]
    [InlineData("headlin", "headline")]
    [InlineData("hedline", "headline")]
    [InlineData("Headlien", "headline")]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("titl", "title")]
    [InlineData("bylin", "byline")]
    [InlineData("auther", "author")]
    [InlineData("autor", "author")]
    [InlineData("pubished", "published")]
    [InlineData("daet", "date")]
    [InlineData("datte", "date")]
    [InlineData("standfrist", "standfirst")]
    [InlineData("langauge", "language")]
    public void A_slip_is_the_key_that_was_meant(string found, string meant) =>
        Assert.Equal(meant, KeySlips.Meant(found, Known));

    [Theory]
    [InlineData("deadline")]
    [InlineData("baseline")]
    [InlineData("timeline")]
    [InlineData("publisher")]
    [InlineData("publish")]
    [InlineData("unpublished")]
    [InlineData("data")]
    [InlineData("rate")]
    [InlineData("dates")]
    [InlineData("tile")]
    [InlineData("titles")]
    [InlineData("credits")]
    [InlineData("languages")]
    [InlineData("editor")]
    [InlineData("t")]
    public void A_word_of_its_own_is_none(string found) => Assert.Null(KeySlips.Meant(found, Known));

    [Theory]
    [InlineData("a", "---\nheadlin: Ferry\n---\nIt was late.")]
    [InlineData("a.md", "---\nheadlin: Ferry\n---\nIt was late.")]
    public void A_headline_under_a_misspelled_key_is_one_error_there(string path, string text)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of((path, text)).Diagnostics);

        Assert.Equal("ART001 (2,1)-(2,8)", Described.As(diagnostic));
        Assert.Contains(
            "and “headlin” is no key that gives one (did you mean “headline”?)",
            diagnostic.GetMessage(formatProvider: null),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_type_has_judged_the_key_nobody_else_does()
    {
        GeneratorOptions project = Records.Project(
            "[ArticleMetadata(\"**\")] public sealed record News(string? Auther = null);");

        Assert.Empty(project.Run(("a", "---\nauther: Owen Pryce\n---\n# Ferry\n\nIt was late.")).Diagnostics);
        Assert.Equal(
            ["ART012 (2,1)-(2,6)"],
            Described.As(project.Run(("a", "---\ntitel: Ferry\n---\nIt was late.")).Diagnostics));
        Assert.Equal(
            ["ART012 (2,1)-(2,9)"],
            Described.As(project.Run(("a", "---\npubished: 2026\n---\n# Ferry\n\nIt was late.")).Diagnostics));
    }
}

using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>What the text itself says counts as if the front matter said it.</summary>
public class CarriedValueTests
{
    private const string Head = "new global::HarrowBay.News(";

    private static readonly MetadataSchema News = Records.Schema("""
        [ArticleMetadata("**")]
        public sealed record News(
            string? Headline = null, string? Byline = null, DateOnly? Published = null, string? Dateline = null,
            string? Standfirst = null, string? Credit = null);
        """);

    [Fact]
    public void Lines_of_the_text_are_members() =>
        Assert.Equal(
            Head + "Headline: \"Ferry sails\", Byline: \"Owen Pryce\", "
                + "Published: new global::System.DateOnly(2026, 9, 3), Dateline: \"HARROW BAY (Herald)\", "
                + "Credit: \"Photo: Tom Hale\")",
            BoundText.Of(
                News,
                "# Ferry sails\n\nBy Owen Pryce\n\n3 September 2026\n\nHARROW BAY (Herald) — It was late.\n\n"
                    + "Photo: Tom Hale"));

    [Fact]
    public void The_front_matter_comes_before_the_text() =>
        Assert.Equal(
            Head + "Headline: \"Ferry sails\", Byline: \"Ada Brook\")",
            BoundText.Of(News, "---\nbyline: Ada Brook\n---\n# Ferry sails\n\nBy Owen Pryce\n\nIt was late."));

    [Theory]
    [InlineData("author: Ada Brook")]
    [InlineData("Author: Ada Brook")]
    [InlineData("author: {name: Ada Brook, mail: a@example.org}")]
    [InlineData("authors: [Ada Brook]")]
    public void Another_key_that_means_the_same_counts(string line) =>
        Assert.Equal(
            Head + "Headline: \"Ferry sails\", Byline: \"Ada Brook\")",
            BoundText.Of(News, $"---\n{line}\n---\n# Ferry sails\n\nBy Owen Pryce\n\nIt was late."));

    [Fact]
    public void A_key_that_another_member_has_is_that_members()
    {
        MetadataSchema both = Records.Schema(
            "[ArticleMetadata(\"**\")] public sealed record News(string? Byline = null, string? Author = null);");

        Assert.Equal(
            Head + "Author: \"Ada Brook\")",
            BoundText.Of(both, "---\nauthor: Ada Brook\n---\n# Ferry sails\n\nIt was late."));
    }

    [Fact]
    public void An_empty_value_says_that_there_is_none() =>
        Assert.Equal(
            Head + "Headline: \"Ferry sails\")",
            BoundText.Of(News, "---\nbyline:\n---\n# Ferry sails\n\nBy Owen Pryce\n\nIt was late."));

    [Fact]
    public void A_line_that_is_no_value_of_the_type_is_reported_in_the_text() =>
        Assert.StartsWith(
            "ART011 (3,1)-(3,11): “published” must be a date, and it is “03/05/2026”.",
            BoundText.Of(News, "# Ferry sails\n\n03/05/2026\n\nIt was late."),
            StringComparison.Ordinal);
}

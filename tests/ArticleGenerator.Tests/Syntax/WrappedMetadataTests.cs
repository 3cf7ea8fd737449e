using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>The lines under the headline of a wrapped file are lines of their own there, too.</summary>
public class WrappedMetadataTests
{
    private const string Body = "HOLLOW FORD - The wheel of the old paper mill turned on\nThursday for the first time "
        + "since 1936, and wetted\neverybody who had come to watch.\n";

    [Theory]
    [InlineData("Mill wheel turns again\n\nBy Rowan Tate\nApril 2, 2026\n\n")]
    [InlineData("Mill wheel turns again\nBy Rowan Tate\nApril 2, 2026\n\n")]
    public void A_byline_and_a_date_are_two_lines(string start)
    {
        string dump = ArticleDump.Of(start + Body);

        Assert.StartsWith(
            "headline: Mill wheel turns again\nbyline: By Rowan Tate\ndate: April 2, 2026\nparagraph: HOLLOW FORD - "
                + "The wheel",
            dump,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_begins_like_a_byline_goes_on()
    {
        string dump = ArticleDump.Of(
            "Mill wheel turns again\n\nBy Tuesday the harbour was full of boats that\nnobody had seen before, and of "
                + "people who had\ncome to look at them.\n");

        Assert.Equal(
            "headline: Mill wheel turns again\nparagraph: By Tuesday the harbour was full of boats that nobody had "
                + "seen before, and of people who had come to look at them.\n",
            dump);
    }
}

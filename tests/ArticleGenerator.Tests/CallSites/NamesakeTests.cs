namespace ArticleGenerator.Tests.CallSites;

/// <summary>A short name that exists for none of several members: all of them are named, and none is picked.</summary>
public class NamesakeTests
{
    private const string Diesel = "“It still smells of the same diesel,” said Mara Lindqvist.";
    private const string Harbour = "“It still smells of the harbour,” said Tom Hale.";

    [Fact]
    public async Task A_quote_that_got_a_namesake_is_reported_with_both_and_none_is_put_in_its_place()
    {
        const string Statement = "_ = Articles.FerrySailsAgain.Quotes.ItStillSmellsOf.Speaker;";

        Assert.Empty(await CallSite.InMethodAsync(Statement, Ferry(Diesel)));
        CallSite site = Assert.Single(await CallSite.InMethodAsync(Statement, Ferry(Diesel, Harbour)));
        Assert.Equal("CS1061", site.Compiler);
        Assert.Null(site.Suggested);
        Assert.Equal(
            "The article FerrySailsAgain has no quote ItStillSmellsOf. Did you mean ItStillSmellsOfTheSame (“It " +
            "still smells of the same diesel”) or ItStillSmellsOfTheHarbour (“It still smells of the harbour”)?",
            site.Message);
    }

    [Fact]
    public async Task A_quote_that_is_said_once_more_is_numbered_and_reported()
    {
        CallSite site = Assert.Single(await CallSite.InMethodAsync(
            "_ = Articles.FerrySailsAgain.Quotes.NobodyAskedMe;",
            Ferry("“Nobody asked me,” said Tom Hale.", "“Nobody asked me,” said Mara Lindqvist.")));

        Assert.Null(site.Suggested);
        Assert.EndsWith(
            "NobodyAskedMe1 (“Nobody asked me”) or NobodyAskedMe2 (“Nobody asked me”)?",
            site.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_the_first_few_are_named()
    {
        IEnumerable<string> quotes = Enumerable.Range('a', 9)
            .Select(letter => $"“It still smells of the {(char)letter}fish,” said Tom Hale.");

        CallSite site = Assert.Single(await CallSite.InMethodAsync(
            "_ = Articles.FerrySailsAgain.Quotes.ItStillSmellsOf;", Ferry([.. quotes])));

        Assert.EndsWith("or one of 4 more?", site.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_whose_heading_stands_twice_is_found_by_its_end()
    {
        CallSite site = Assert.Single(await CallSite.InMethodAsync(
            "_ = Articles.FerrySailsAgain.Sections.TheCrossing;",
            Ferry(
                "## Monday", "It was late.", "### The crossing", "It was slow.",
                "## Tuesday", "It was late again.", "### The crossing", "It was slow again.")));

        Assert.Contains("MondayTheCrossing", site.Message, StringComparison.Ordinal);
        Assert.Contains("TuesdayTheCrossing", site.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_lost_its_name_to_a_folder_is_found_beside_it()
    {
        CallSite site = Assert.Single(await CallSite.InMethodAsync(
            "_ = Articles.Local.Headline;",
            ("local", "Local news\n\nIt was late."),
            ("local/ferry", "Ferry\n\nIt was late.")));

        Assert.Null(site.Suggested);
        Assert.Equal(
            "Articles.Local has no article or folder Headline. Did you mean Articles.LocalArticle (“Local news”)?",
            site.Message);
    }

    [Fact]
    public async Task The_page_shows_the_message()
    {
        CallSite site = Assert.Single(await CallSite.InMethodAsync(
            "_ = Articles.FerrySailsAgain.Quotes.ItStillSmellsOf;", Ferry(Diesel, Harbour)));

        string page = Infrastructure.Repository.Read("docs", "diagnostics", "ART110.md");
        Assert.Contains("\n" + site.Message + "\n", page, StringComparison.Ordinal);
    }

    private static (string, string) Ferry(params string[] paragraphs) =>
        ("ferry-sails-again", "# Ferry sails again\n\n" + string.Join("\n\n", paragraphs));
}

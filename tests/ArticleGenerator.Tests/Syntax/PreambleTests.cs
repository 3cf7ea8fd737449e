namespace ArticleGenerator.Tests.Syntax;

/// <summary>What stands above a headline: it is kept, and the headline is found below it.</summary>
public class PreambleTests
{
    private const string Lead = "\n\nThe harbour office opened a new line on Friday.";

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("For Immediate Release, March 3, 2026")]
    [InlineData("PRESS RELEASE")]
    [InlineData("News release no. 26-14")]
    [InlineData("EMBARGOED UNTIL 00:01, MONDAY 3 MARCH 2026")]
    [InlineData("Contact: Nora Fenwick, press office")]
    [InlineData("press@harrow.example")]
    [InlineData("# # #")]
    public void A_line_to_editors_is_a_notice(string line)
    {
        Assert.Equal(
            [
                "headline: New line to the islands",
                $"notice: {line}",
                "paragraph: The harbour office opened a new line on Friday.",
            ],
            ReadStructure.Of($"{line}\n\nNew line to the islands{Lead}"));
    }

    [Fact]
    public void A_contact_reaches_down_to_its_last_address()
    {
        string[] blocks = ReadStructure.Of($"Contact: Nora Fenwick\nPress officer\n(020) 7946 0018\n"
            + $"New line to the islands{Lead}");

        Assert.Equal(
            ["notice: Contact: Nora Fenwick", "notice: Press officer", "notice: (020) 7946 0018"],
            blocks[1..4]);
        Assert.Equal("headline: New line to the islands", blocks[0]);
    }

    [Fact]
    public void A_letterhead_ends_with_the_words_for_release()
    {
        string[] blocks = ReadStructure.Of($"HARROW BAY COUNCIL\nTown Hall, Quay Street\n\n"
            + $"FOR IMMEDIATE RELEASE\nMarch 3, 2026\n\nNew line to the islands{Lead}");

        Assert.Equal("headline: New line to the islands", blocks[0]);
        Assert.Equal(
            [
                "notice: HARROW BAY COUNCIL", "notice: Town Hall, Quay Street", "notice: FOR IMMEDIATE RELEASE",
                "date: March 3, 2026",
            ],
            blocks[1..5]);
    }

    [Fact]
    public void A_headline_may_stand_above_the_words_for_release()
    {
        string[] blocks = ReadStructure.Of($"Harbour opens a new ferry line\n\nFOR IMMEDIATE RELEASE{Lead}");

        Assert.Equal(["headline: Harbour opens a new ferry line", "notice: FOR IMMEDIATE RELEASE"], blocks[..2]);
    }

    [Fact]
    public void A_headline_may_stand_behind_the_words_for_release()
    {
        string[] blocks = ReadStructure.Of($"For Immediate Release: New line to the islands{Lead}");

        Assert.Equal(["headline: New line to the islands", "notice: For Immediate Release:"], blocks[..2]);
    }

    [Fact]
    public void A_date_and_a_byline_may_stand_above_the_headline()
    {
        Assert.Equal(
            ["headline: New line to the islands", "date: Tuesday, 3 March 2026", "byline: By Ada Brook"],
            ReadStructure.Of($"Tuesday, 3 March 2026\n\nBy Ada Brook\n\nNew line to the islands{Lead}")[..3]);
    }

    [Fact]
    public void Without_a_headline_the_place_of_the_mistake_is_the_line_where_it_should_be()
    {
        Assert.Equal("problem ART001 at 3,1", ReadStructure.Of("FOR IMMEDIATE RELEASE" + Lead)[^1]);
        Assert.Equal("problem ART001 at 1,1", ReadStructure.Of("By Ada Brook" + Lead)[^1]);
    }

    [Fact]
    public void Nothing_of_it_is_lost_from_the_text()
    {
        string[] blocks = ReadStructure.Of($"PRESS RELEASE\n\nNew line to the islands{Lead}\n\n"
            + $"-ENDS-\n\nMedia contact\n\npress@harrow.example");

        Assert.Equal(["notice: -ENDS-", "notice: Media contact", "notice: press@harrow.example"], blocks[^3..]);
    }
}

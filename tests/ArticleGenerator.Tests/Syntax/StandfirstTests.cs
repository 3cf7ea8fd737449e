namespace ArticleGenerator.Tests.Syntax;

/// <summary>"A clause of five words or more that stands alone right under the headline."</summary>
public class StandfirstTests
{
    private const string Lead = "The harbour closed on Friday when the wind rose to forty knots.";

    [Fact]
    public void A_clause_of_five_words_under_the_headline_is_one()
    {
        Assert.Equal(
            ["headline: Storm closes harbour", "standfirst: Ferries stay in all week", "paragraph: " + Lead],
            ReadStructure.Of($"Storm closes harbour\n\nFerries stay in all week\n\n{Lead}"));
    }

    [Theory]
    [InlineData("Ferries stay in port", "## Ferries stay in port")]
    [InlineData("Ferries stay in port until Sunday.", "paragraph: Ferries stay in port until Sunday.")]
    [InlineData("ferries stay in port until Sunday", "paragraph: ferries stay in port until Sunday")]
    [InlineData("See also: Ten storms to remember", "paragraph: See also: Ten storms to remember")]
    public void Another_line_is_none(string line, string expected) =>
        Assert.Equal(expected, ReadStructure.Of($"Storm closes harbour\n\n{line}\n\n{Lead}")[1]);

    [Fact]
    public void It_may_stand_before_or_behind_the_byline()
    {
        Assert.Equal(
            "standfirst: Ferries stay in port until Sunday",
            ReadStructure.Of($"Storm\n\nBy Ada Brook\n\nFerries stay in port until Sunday\n\n{Lead}")[2]);
        Assert.Equal(
            "byline: By Ada Brook",
            ReadStructure.Of($"Storm\n\nFerries stay in port until Sunday\n\nBy Ada Brook\n\n{Lead}")[2]);
    }

    [Fact]
    public void A_heading_may_follow_it()
    {
        Assert.Equal(
            ["The quay"],
            ReadStructure.HeadingsOf($"Storm\n\nFerries stay in port until Sunday\n\nThe quay\n\n{Lead}"));
    }

    [Fact]
    public void Two_that_touch_are_both_one()
    {
        string[] blocks = ReadStructure.Of($"Storm\nFerries stay in port until Sunday\n"
            + $"The mail stays with them\n{Lead}\nIt was late.");

        Assert.Equal(
            ["standfirst: Ferries stay in port until Sunday", "standfirst: The mail stays with them"],
            blocks[1..3]);
    }

    [Fact]
    public void Three_in_a_row_are_a_list()
    {
        string[] blocks = ReadStructure.Of($"Storm\n\nFerries stay in port until Sunday\n\n"
            + $"The mail stays with the ferries\n\nThe hens stay with the mail\n\n{Lead}");

        Assert.All(blocks[1..], block => Assert.StartsWith("paragraph: ", block, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_whose_text_has_more_of_them_is_a_heading()
    {
        Assert.Equal(
            "standfirst: Who pays for the slow bridge?",
            ReadStructure.Of($"Storm\n\nWho pays for the slow bridge?\n\n{Lead}")[1]);
        Assert.Equal(
            ["Who pays for the slow bridge?", "What does it cost?"],
            ReadStructure.HeadingsOf($"Storm\n\nWho pays for the slow bridge?\n\n{Lead}\n\n"
                + $"What does it cost?\n\nMuch."));
    }

    [Fact]
    public void Where_only_marked_lines_are_headings_there_is_none()
    {
        Assert.Equal(
            "paragraph: Ferries stay in port until Sunday",
            ReadStructure.Of($"---\nheadings: marked\n---\nStorm\n\nFerries stay in port until Sunday\n\n{Lead}")[1]);
    }
}

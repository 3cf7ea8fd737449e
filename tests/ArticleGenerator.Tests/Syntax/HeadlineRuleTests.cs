using ArticleGenerator.Syntax.Plain;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>Which first lines read as a headline: a lead is never taken for one.</summary>
public class HeadlineRuleTests
{
    [Theory]
    [InlineData("Ferry sails again after nine-year refit")]
    [InlineData("ROAD CLOSED")]
    [InlineData("ROAD CLOSED, COUNCIL SAYS")]
    [InlineData("CHAPTER V.")]
    [InlineData("Who will pay for the bridge?")]
    [InlineData("It is back!")]
    [InlineData("And then the bridge fell...")]
    [InlineData("And then the bridge fell …")]
    [InlineData("How To Row a Boat in the Dark.")]
    [InlineData("Harrow Bay cheese goes to the U.S.")]
    [InlineData("Council sells the yard to Quill & Sons Inc.")]
    [InlineData("Poll: voters stay at home")]
    [InlineData("Press release goes wrong at the council")]
    public void A_line_that_reads_as_a_headline_is_one(string line) => Assert.Null(HeadlineRule.WhyNot(line));

    [Theory]
    [InlineData("The ferry made its first crossing.", "ends like a sentence")]
    [InlineData("“It smells,” she said.", "ends like a sentence")]
    [InlineData("Dear Nora,", "ends in the middle of a sentence")]
    [InlineData("1. Wash the deck", "is an item of a list")]
    [InlineData("By Ada Brook", "is a byline")]
    [InlineData("May 3, 2026", "is a date")]
    [InlineData("HARROW BAY (Herald)", "is a dateline")]
    [InlineData("byline: Ada Brook", "is a “key: value” line outside of a front matter")]
    [InlineData("FOR IMMEDIATE RELEASE", "speaks to editors")]
    [InlineData("Contact: Nora Fenwick, 555-1877", "speaks to editors")]
    public void A_line_that_does_not_is_told_why(string line, string reason) =>
        Assert.Equal(reason, HeadlineRule.WhyNot(line));

    [Fact]
    public void A_line_of_more_than_two_hundred_characters_is_none() =>
        Assert.Equal("is longer than 200 characters", HeadlineRule.WhyNot(new string('A', 201)));

    [Theory]
    [InlineData("Ferry sails again,\nand nobody minds\n\nIt was late.", "Ferry sails again, and nobody minds")]
    [InlineData(
        "Harbour Office Announces Opening of\nThe New Boutique\n\nIt is small.",
        "Harbour Office Announces Opening of The New Boutique")]
    [InlineData("HARBOUR OFFICE OPENS\nNEW FERRY LINE\n\nIt was late.", "HARBOUR OFFICE OPENS NEW FERRY LINE")]
    [InlineData(
        "Sheriff Arrests Three\nAt the Old Customs House\n\nThey were late.",
        "Sheriff Arrests Three At the Old Customs House")]
    [InlineData(
        "Ferry sails again after nine years\nin the yard\n\nIt was late.",
        "Ferry sails again after nine years in the yard")]
    public void A_headline_goes_on_where_its_words_do(string text, string headline) =>
        Assert.Equal(headline, ReadStructure.HeadlineOf(text));

    [Theory]
    [InlineData("Storm closes harbour\nFerries stay in port until Sunday\nIt was late.")]
    [InlineData("Storm Closes Harbour\nFerries Stay in Port Until Sunday\nIt was late.")]
    [InlineData("Storm closes harbour\nBy Ada Brook\n\nIt was late.")]
    [InlineData("STORM CLOSES HARBOUR\nHARROW BAY (Herald)\n\nIt was late.")]
    [InlineData("Storm closes harbour\nHARROW BAY – It was late.")]
    public void What_stands_under_it_is_no_part_of_it(string text) =>
        Assert.Equal("Storm closes harbour", ReadStructure.HeadlineOf(text), ignoreCase: true);

    [Theory]
    [InlineData("Ferry sails again\nthe ferry was late.")]
    [InlineData("The ferry that carried three generations of the\n"
        + "town across the sound made its first crossing in\nnine years.")]
    public void A_lead_that_goes_on_is_none(string text)
    {
        Assert.Null(ReadStructure.HeadlineOf(text));
        Assert.Equal("problem ART001 at 1,1", ReadStructure.Of(text)[^1]);
    }

    [Fact]
    public void In_a_wrapped_file_a_line_that_ends_early_is_one_though_the_lead_touches_it()
    {
        const string Text = "Ferry sails again\nThe ferry that carried three generations of the\n"
            + "town across the sound made its first crossing in\nnine years.";

        Assert.Equal("Ferry sails again", ReadStructure.HeadlineOf(Text));
    }

    [Fact]
    public void A_turn_of_a_transcript_is_none()
    {
        Assert.Equal("JUDGE: the rules", ReadStructure.HeadlineOf("JUDGE: the rules\n\nIt was late."));
        Assert.Equal(
            "Ada Brook: it smells",
            ReadStructure.HeadlineOf("Ada Brook: it smells\n\nIt was late.\n\nAda Brook: It does."));
        Assert.Null(ReadStructure.HeadlineOf("Mara: it smells\n\nOwen: It does.\n\nMara: Always.\n\n"
            + "Mara: We shall see."));
        Assert.Null(ReadStructure.HeadlineOf("JUDGE: Who is next?\n\nHALE: Me.\n\nJUDGE: Right."));
    }
}

using ArticleGenerator.Syntax.Plain;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>
/// Which plain lines read as a section heading, and which of those are one by what stands beside them.
/// </summary>
public class HeadingRuleTests
{
    [Theory]
    [InlineData("A new engine")]
    [InlineData("Who pays?")]
    [InlineData("‘A very slow bridge’")]
    [InlineData("Method 1 of 2: From seeds")]
    [InlineData("CHAPTER IV. WHO SAILS THE SULA")]
    [InlineData("In 1999")]
    public void A_short_line_that_ends_like_nothing_is_a_candidate(string line) =>
        Assert.True(HeadingRule.IsCandidate(line));

    [Theory]
    [InlineData("It was late.")]
    [InlineData("It was late!")]
    [InlineData("It was late …")]
    [InlineData("On board were:")]
    [InlineData("And yet,")]
    [InlineData("I only wanted —")]
    public void A_line_that_ends_like_a_sentence_or_a_clause_is_none(string line) =>
        Assert.False(HeadingRule.IsCandidate(line));

    [Fact]
    public void A_line_of_more_than_fourteen_words_is_none()
    {
        Assert.True(HeadingRule.IsCandidate("A " + string.Join(' ', Enumerable.Repeat("word", 13))));
        Assert.False(HeadingRule.IsCandidate("A " + string.Join(' ', Enumerable.Repeat("word", 14))));
    }

    [Fact]
    public void A_line_of_more_than_a_hundred_characters_is_none() =>
        Assert.False(HeadingRule.IsCandidate(new string('A', 101)));

    [Fact]
    public void A_reporters_question_behind_a_Q_is_none() => Assert.False(HeadingRule.IsCandidate("Q. And then?"));

    [Fact]
    public void A_list_item_is_none() => Assert.False(HeadingRule.IsCandidate("b) A crate of hens"));

    [Fact]
    public void Two_candidates_in_a_row_are_a_list()
    {
        Assert.Empty(ReadStructure.HeadingsOf("Ferry\n\nIt was late.\n\nSixty passengers\n\n"
            + "One crate of hens\n\nNobody minded."));
    }

    [Fact]
    public void A_line_that_stands_three_times_is_a_refrain()
    {
        const string Text = "Ferry\n\nIt was late.\n\nRow on\n\nIt was dark.\n\nRow on\n\n"
            + "It was cold.\n\nRow on\n\nIt was over.";

        Assert.Empty(ReadStructure.HeadingsOf(Text));
    }

    [Fact]
    public void The_last_line_of_a_text_heads_nothing() =>
        Assert.Empty(ReadStructure.HeadingsOf("Ferry\n\nIt was late.\n\nOwen Pryce"));

    [Fact]
    public void Behind_the_end_mark_of_a_press_release_nothing_is_a_heading()
    {
        string[] blocks = ReadStructure.Of("Ferry\n\nIt was late.\n\nA new engine\n\nIt smells.\n\n"
            + "# # #\n\nAbout the ferry\n\nIt is old.");

        Assert.Equal(
            [
                "headline: Ferry", "paragraph: It was late.", "## A new engine", "paragraph: It smells.",
                "notice: # # #", "paragraph: About the ferry", "paragraph: It is old.",
            ],
            blocks);
    }

    [Fact]
    public void The_label_of_a_turn_tells_a_speaker_when_it_comes_again()
    {
        Assert.Equal(
            ["Mara: a portrait"],
            ReadStructure.HeadingsOf("Ferry\n\nIt was late.\n\nMara: a portrait\n\nShe was born here."));
        Assert.Empty(ReadStructure.HeadingsOf("Ferry\n\nIt was late.\n\nMara: It smells\n\n"
            + "It does.\n\nMara: Always\n\nIt was late."));
    }

    [Fact]
    public void In_a_wrapped_page_without_blank_lines_a_line_in_capitals_behind_a_sentence_is_one()
    {
        const string Text = "# Open day\n\nThe yard is open to all on the first Saturday of the\n"
            + "month.\nWHAT TO SEE\nThe old engine, which has smelled of diesel since the\nfirst crossing.\n";

        Assert.Equal(["WHAT TO SEE"], ReadStructure.HeadingsOf(Text));
    }
}

namespace ArticleGenerator.Tests.Syntax;

/// <summary>Whether the lines of a block are one paragraph.</summary>
public class ParagraphRuleTests
{
    [Fact]
    public void Lines_that_go_on_are_one_paragraph()
    {
        Assert.Equal(
            "paragraph: The ferry that carried three generations across the sound was late.",
            ReadStructure.Of("# Ferry\n\nThe ferry that carried three generations\nacross the sound was late.")[1]);
    }

    [Fact]
    public void Lines_that_end_as_sentences_are_paragraphs()
    {
        Assert.Equal(
            ["paragraph: It was late.", "paragraph: It was dark."],
            ReadStructure.Of("# Ferry\n\nIt was late.\nIt was dark.")[1..]);
    }

    [Fact]
    public void Lines_that_end_early_before_a_capital_are_verses()
    {
        Assert.Equal(
            ["paragraph: Open the sluice in the evening", "paragraph: Close it again in the dawn"],
            ReadStructure.Of("# Song\n\nOpen the sluice in the evening\nClose it again in the dawn")[1..]);
    }

    [Fact]
    public void Full_lines_that_happen_to_end_before_names_are_wrapped()
    {
        const string Text = "# Ferry\n\nThe ferry that carried three generations of the town\n"
            + "Harrow Bay across the sound on every day of the year\nNora Fenwick remembers was late.";

        Assert.Equal(2, ReadStructure.Of(Text).Length);
    }

    [Fact]
    public void Long_lines_outvote_the_many_lines_of_an_address()
    {
        const string Paragraph = "The harbour office, which has kept the quay of the town since 1880, opened a line to "
            + "the islands on Friday, and nobody knows who pays for it.";
        string[] blocks = ReadStructure.Of($"# Ferry\n\nNora Fenwick of the\npress office at the\n"
            + $"old customs house on\nthe quay of the town\n\n{Paragraph}\n{Paragraph}");

        Assert.Equal("paragraph: press office at the", blocks[2]);
        Assert.Equal("paragraph: " + Paragraph, blocks[^1]);
    }

    [Fact]
    public void Items_of_a_list_go_on_in_a_wrapped_file()
    {
        string[] blocks = ReadStructure.Of("# Changes\n\n- The horn was tuned by the crew, who\n"
            + "  had time for it.\n- The deck was painted.\n\nIt sails on Monday, as it does in\nevery spring.");

        Assert.Equal(
            [
                "list item: - The horn was tuned by the crew, who had time for it.",
                "list item: - The deck was painted.",
                "paragraph: It sails on Monday, as it does in every spring.",
            ],
            blocks[1..]);
    }

    [Fact]
    public void A_headline_a_standfirst_and_paragraphs_need_no_blank_lines()
    {
        Assert.Equal(
            [
                "headline: Storm closes harbour",
                "standfirst: Ferries stay in port until Sunday",
                "paragraph: The harbour closed when the wind rose to forty knots and the mast broke.",
                "paragraph: It will open again on Sunday.",
            ],
            ReadStructure.Of("Storm closes harbour\nFerries stay in port until Sunday\n"
                + "The harbour closed when the wind rose to forty knots and the mast broke.\n"
                    + "It will open again on Sunday."));
    }

    [Fact]
    public void A_byline_and_a_date_under_each_other_wrap_nothing()
    {
        Assert.Equal(
            ["byline: Owen Pryce, Harrow Bay Herald", "date: Tuesday 3rd March 2026, 10.15am"],
            ReadStructure.Of("Storm closes harbour\n\nOwen Pryce, Harrow Bay Herald\n"
                + "Tuesday 3rd March 2026, 10.15am\n\nIt was late.")[1..3]);
    }
}

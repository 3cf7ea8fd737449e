using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class QuotationCloserTests
{
    [Theory]
    [InlineData("“It still smells of diesel,| said Mara Lindqvist.", "”")]
    [InlineData("\"It still smells of diesel,| said Mara Lindqvist.", "\"")]
    [InlineData("''It still smells of diesel,| said Mara Lindqvist.", "''")]
    [InlineData("„Sie riecht noch nach Diesel und nach Salz.|", "“")]
    [InlineData("»Sie riecht noch nach Diesel und nach Salz.|", "«")]
    [InlineData("« Il sent encore le gazole et le sel.|", " »")]
    [InlineData("”Den luktar fortfarande diesel och salt.|", "”")]
    [InlineData("She called it “the best boat on the sound.|", "”")]
    [InlineData("“Is it the same engine?| she asked.", "”")]
    [InlineData("“It still smells of diesel,| she said. “It always will.”", "”")]
    public void The_mark_goes_where_the_quotation_ends(string paragraph, string mark)
    {
        string text = "Ferry sails again\n\n" + paragraph.Replace("|", "", StringComparison.Ordinal) + "\n";

        Assert.Equal(
            "Ferry sails again\n\n" + paragraph.Replace("|", mark, StringComparison.Ordinal) + "\n",
            Mended.Text(text, ProblemKind.UnclosedQuotation));
    }

    [Fact]
    public void Of_a_quotation_over_paragraphs_the_last_is_closed() => Assert.Equal(
        "Ferry sails again\n\n“It sails in May.\n\n“It will sail every day,” said Mara Lindqvist.\n",
        Mended.Text(
            "Ferry sails again\n\n“It sails in May.\n\n“It will sail every day, said Mara Lindqvist.\n",
            ProblemKind.UnclosedQuotation));

    [Fact]
    public void A_wrapped_line_is_closed_at_its_own_end() => Assert.Equal(
        "# Ferry sails again\n\n“It still smells of diesel,”\nsaid Mara Lindqvist, who\nhas sailed on it for nine "
            + "years.\n",
        Mended.Text(
            "# Ferry sails again\n\n“It still smells of diesel,\nsaid Mara Lindqvist, who\nhas sailed on it for nine "
                + "years.\n",
            ProblemKind.UnclosedQuotation));

    [Fact]
    public void The_title_shows_the_mark() => Assert.Equal(
        ["Close the quotation with ”"],
        Mended.Titles("Ferry sails again\n\n“It sails in May, said Mara Lindqvist.\n", ProblemKind.UnclosedQuotation));

    [Fact]
    public void A_mark_without_words_is_left_alone() =>
        Assert.Empty(Mended.Titles("Ferry sails again\n\nIt sails in May. “\n", ProblemKind.UnclosedQuotation));

    [Fact]
    public void All_are_closed_one_after_the_other() => Assert.Equal(
        "Ferry sails again\n\n“It sails,” said Mara Lindqvist.\n\nThe engine is new.\n\n“It hums,” said Jonas Berg.\n",
        Mended.Whole(
            "Ferry sails again\n\n“It sails, said Mara Lindqvist.\n\nThe engine is new.\n\n“It hums, said Jonas "
                + "Berg.\n",
            ProblemKind.UnclosedQuotation));
}

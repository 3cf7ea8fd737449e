namespace ArticleGenerator.Tests.Quotations;

/// <summary>
/// Quotations whose paragraph names nobody: who spoke goes on, who is told of speaks, or it is the other one's turn.
/// </summary>
public class ContinuationTests
{
    [Theory]
    [InlineData("Lindqvist added that she was not sorry.\n\n“It smelled of diesel.”", "introduced")]
    [InlineData("Lindqvist looked at the sea for a while.\n\n“It smelled of diesel.”", "narrated")]
    [InlineData(
        "“The ferry was late,” said Lindqvist.\n\nThe boats meet again in May.\n\n“It smelled of diesel.”",
        "continued-over")]
    [InlineData("“The ferry was late,” said Lindqvist.\n\n“It smelled of diesel.”", "continued")]
    [InlineData("The ferry sailed at nine.\n\n“It smelled of diesel.”\n\n— Mara Lindqvist", "signature-below")]
    public void A_paragraph_that_is_a_quotation_belongs_to_whom_the_one_before_tells_of(string text, string rule)
    {
        Quoted article = Quoted.In("Mara Lindqvist runs the ferry.\n\n" + text);

        Assert.Equal(("Mara Lindqvist", rule), (article.Speakers[^1], article.Rules[^1]));
    }

    [Theory]
    [InlineData(
        "“The ferry was late,” said Lindqvist.\n\nThe boats meet Tom Hale again in May.\n\n“It smelled of diesel.”")]
    [InlineData("“The ferry was late,” said Lindqvist.\n\n“You saw it too, Ms. Lindqvist, I am sure of that.”")]
    [InlineData("“The ferry was late,” said Lindqvist.\n\n“Were there any nets in it?”")]
    public void It_belongs_to_nobody_where_it_may_be_somebody_else(string text)
    {
        Assert.Equal("nobody", Quoted.In("Mara Lindqvist runs the ferry.\n\n" + text).Speakers[^1]);
    }

    [Theory]
    [InlineData("“It smells.” Tom Hale sighed. “It always did, since May.”")]
    [InlineData("“It smells.” Tom Hale leaned over the rail. “It always did, since May.”")]
    public void What_somebody_does_between_two_quotations_tells_who_speaks(string text)
    {
        Assert.Equal(["Tom Hale", "Tom Hale"], Quoted.In(text).Speakers);
    }

    private const string Talk =
        """
        “The ferry is late,” said Tom Hale.

        “It is always late,” answered Mara Lindqvist.

        “Not in the summer, when there is no fog at all.”

        “In the summer it does not run.”

        “Then we will walk home tonight, all of us.”

        Nobody in the harbour spoke.

        """;

    [Fact]
    public void In_a_dialogue_two_take_turns()
    {
        Assert.Equal(["Tom Hale", "Mara Lindqvist", "Tom Hale", "Mara Lindqvist", "Tom Hale"],
            Quoted.In(Talk).Speakers);
    }

    [Fact]
    public void A_name_breaks_the_turns()
    {
        Quoted article = Quoted.In(
            Talk + "\n“Good night,” said Gwen Brook.\n\n“Good night to you, and mind the step.”");

        Assert.NotEqual("Gwen Brook", article.Speakers[^1]);
    }
}

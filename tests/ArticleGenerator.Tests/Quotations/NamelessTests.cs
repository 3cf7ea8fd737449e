namespace ArticleGenerator.Tests.Quotations;

/// <summary>Words that name nobody say nothing, however like a name they look where a sentence begins.</summary>
public class NamelessTests
{
    private const string Lead = "Mara Lindqvist runs the ferry.\n\nIt was late.\n\n";

    [Theory]
    [InlineData("“Turn to port!” Nobody knew why.")]
    [InlineData("“It is gone.” Everyone agreed.")]
    [InlineData("“It is gone!” Someone shouted.")]
    [InlineData("“Who is it?” Everybody turned round.")]
    [InlineData("“It is late!” Nothing happened.")]
    [InlineData("“Ready?” None moved.")]
    [InlineData("“Fire!” Silence fell.")]
    [InlineData("“It smells,” nobody said.")]
    [InlineData("“It smells,” no one said.")]
    [InlineData("“It smells,” everyone on the quay agreed.")]
    [InlineData("“It smells!” shouted somebody.")]
    [InlineData("As Lindqvist came aboard someone shouted, “It smells!”")]
    [InlineData("While Lindqvist was away nobody ever said, “It smells!”")]
    public void Nobody_in_particular_is_nobody(string text)
    {
        Assert.Equal(["nobody"], Quoted.In(Lead + text).Speakers);
    }

    [Theory]
    [InlineData("Everyone knew that Lindqvist had said: “It smells.”")]
    [InlineData("“Nobody knew,” Lindqvist said.")]
    [InlineData("“It smells!” Lindqvist shuddered.")]
    public void Who_is_named_beside_them_speaks(string text)
    {
        Assert.Equal(["Mara Lindqvist"], Quoted.In(Lead + text).Speakers);
    }

    [Fact]
    public void They_are_not_the_paper_for_which_somebody_writes()
    {
        Assert.Equal(
            ["nobody"],
            Quoted.In("We met Tom Hale of the HARROW HERALD and his crew.\n\nThey said: “It still smells.”").Speakers);
    }

    [Fact]
    public void They_are_the_company_that_does_something()
    {
        Assert.Equal(
            ["Harrow Ferry Company"],
            Quoted.In("The Harrow Ferry Company raised its prices.\n\n“It still smells,” they said.").Speakers);
    }
}

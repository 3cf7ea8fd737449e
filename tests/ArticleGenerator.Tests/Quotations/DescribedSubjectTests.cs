namespace ArticleGenerator.Tests.Quotations;

/// <summary>
/// Pronouns that stand for nobody who is named, or for what is no person; and whom a clause within another is about.
/// </summary>
public class DescribedSubjectTests
{
    [Theory]
    [InlineData("“Where is it?” asked Elizabeth Marlow.\n\n“I am well,” he replied.", "nobody")]
    [InlineData(
        "Tom Hale left at nine. One man looks at the rope. “As far as I know,” he said, “it holds.”",
        "One man")]
    [InlineData("A man in Dunmore with three sons told a story. He said, “You pay to be told no.”", "A man in Dunmore")]
    [InlineData(
        "Harbour Youth said this morning that “mistakes have occurred.”\n\n“We have failed our members,” it said.",
        "Harbour Youth")]
    [InlineData(
        "Tom Hale had gone to town. She remembered her father coming back into the room saying:\n\n“Those "
        + "sailors! Coming over here!”",
        "her father")]
    [InlineData("Mayor Gwen Hale said that until the harbour is safe, “it would be folly to sail.”", "Gwen Hale")]
    [InlineData(
        "Gwen Hale grew up on the isle. The isle is a place for hens, but Hale says all of it was fun. “I was "
        + "not that good with hens.”",
        "Gwen Hale")]
    [InlineData("In the words of the harbour master, Nora Quill, “it cried all night and nobody came.”", "Nora Quill")]
    [InlineData(
        "In the words of the Crown prosecutor, Peter Lang, QC, “it cried all night and nobody came.”",
        "Peter Lang")]
    [InlineData(
        "Local councillor Gordon Petrie branded it “a shambles” and said: “They owe a debt to us all.”",
        "Gordon Petrie")]
    public void The_last_quotation_is_said_by(string text, string speaker)
    {
        Assert.Equal(speaker, Quoted.In(text).Speakers[^1]);
    }

    [Fact]
    public void A_relative_clause_on_a_thing_is_the_things()
    {
        Quoted article = Quoted.In(
            "The mayor of Kelding, Tom Hale, signed a “pact of friends,” which states that each must send a tug by "
                + "“the next tide” if asked.");

        Assert.Equal("nobody", article.Speakers[^1]);
    }
}

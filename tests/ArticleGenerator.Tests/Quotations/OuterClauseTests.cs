namespace ArticleGenerator.Tests.Quotations;

/// <summary>Sentences with more than one clause: whose verb says it.</summary>
public class OuterClauseTests
{
    private const string Lead = "Mara Lindqvist, the ferry's chief engineer, came aboard at seven with Tom Brook.\n\n";

    [Theory]
    [InlineData("Six months ago, Lindqvist said, the council considered it “no bridge at all” for the town.")]
    [InlineData("Putting the engine together, Lindqvist said, allowed Tom Brook to “get in touch with diesel.”")]
    public void What_a_parenthesis_says_is_said_of_the_whole_sentence(string sentence)
    {
        Assert.Equal(["Mara Lindqvist"], Quoted.In(Lead + sentence).Speakers);
    }

    [Theory]
    [InlineData(
        "According to the harbour office, a fifth of the passengers find the ferry “far too slow.”",
        "the harbour office")]
    [InlineData("According to the harbour office, Lindqvist said it was “far too slow.”", "Mara Lindqvist")]
    public void A_source_that_opens_the_sentence_has_what_nobody_in_it_says(string sentence, string speaker)
    {
        Assert.Equal([speaker], Quoted.In(Lead + sentence).Speakers);
    }

    [Fact]
    public void A_verb_that_tells_when_something_was_said_does_not_say_it()
    {
        Assert.Equal(
            ["Mara Lindqvist"],
            Quoted.In(
                Lead + "Lindqvist said as Tom Brook introduced the mayor in Harrow, “It finally moves.”").Speakers);
    }

    [Fact]
    public void A_participle_is_not_said_by_its_object()
    {
        Assert.Equal(
            ["Mara Lindqvist"],
            Quoted.In(
                Lead
                    + "Lindqvist praised “Harrow values,” saying the town was “the soul of the whole "
                    + "coast.”").Speakers[1..]);
    }

    [Fact]
    public void An_office_without_its_second_comma_still_belongs_to_the_name()
    {
        Assert.Equal(
            ["Tom Hale"],
            Quoted.In(
                Lead
                    + "Tom Hale, president and captain of the Harrow Ferry Company stated, “It is a question of "
                    + "diesel.”").Speakers);
    }

    [Fact]
    public void Who_is_to_do_something_is_a_subject()
    {
        Assert.Equal(
            ["Mara Lindqvist"],
            Quoted.In(
                Lead
                    + "There was time for Lindqvist to answer, even after repeatedly dismissing it as “a very slow "
                    + "bridge.”").Speakers);
    }

    [Fact]
    public void The_state_of_a_town_is_no_subject()
    {
        Assert.Equal(
            ["Mara Lindqvist"],
            Quoted.In(
                Lead
                    + "Lindqvist came to the harbour in Springfield, Vermont and explained why it was “a very slow "
                    + "bridge.”").Speakers);
    }

    [Fact]
    public void A_clause_with_what_has_a_subject_of_its_own()
    {
        Assert.Equal(
            ["Mara Lindqvist"],
            Quoted.In(
                Lead
                    + "The town prepares for what Lindqvist called “the longest, slowest summer of the "
                    + "ferry.”").Speakers);
    }
}

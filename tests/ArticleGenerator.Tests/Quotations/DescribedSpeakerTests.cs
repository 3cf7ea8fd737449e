namespace ArticleGenerator.Tests.Quotations;

/// <summary>Speakers without a name at the quotation: descriptions, organisations, documents.</summary>
public class DescribedSpeakerTests
{
    [Theory]
    [InlineData("“It smells,” said a spokesman for the harbour authority.", "a spokesman for the harbour authority")]
    [InlineData("“It smells,” said one of those engineers.", "one of those engineers")]
    [InlineData("The report says the ferry “smells of old diesel.”", "The report")]
    [InlineData("“It smells,” a statement from the council read.", "a statement from the council")]
    [InlineData("The Harrow Bay Harbour Council called it “a very slow bridge.”", "Harrow Bay Harbour Council")]
    public void Somebody_without_a_name_is_who_the_article_says(string sentence, string speaker)
    {
        Assert.Equal([speaker], Quoted.In(sentence).Speakers);
    }

    [Theory]
    [InlineData("Sen. Mara Lindqvist of Harrow came aboard.", "the Harrow senator")]
    [InlineData("Sen. Mara Lindqvist came aboard.", "the senator")]
    [InlineData("Mara Lindqvist, the mayor, came aboard.", "the mayor")]
    [InlineData("Gov. Mara Lindqvist came aboard with Tom Brook.", "the governor")]
    [InlineData("Mara Lindqvist, the mayor, saw Tom Roe. The mayor waved.", "the mayor")]
    [InlineData("Harrow's youngest mayor, Mara Lindqvist, came aboard.", "the mayor")]
    [InlineData("Mara Lindqvist, the town's first female mayor, came aboard.", "the mayor")]
    public void A_description_that_the_article_equates_with_a_name_is_that_person(string before, string description)
    {
        Assert.Equal(["Mara Lindqvist"], Quoted.In($"{before}\n\n“It smells,” {description} said.").Speakers);
    }

    [Theory]
    [InlineData("Sen. Mara Lindqvist and Sen. Tom Brook came aboard.", "the senator")]
    [InlineData("Sen. Mara Lindqvist of Harrow came aboard.", "the Kelding senator")]
    [InlineData("Sen. Mara Lindqvist of Harrow came aboard.", "another senator")]
    [InlineData("Mara Lindqvist came aboard.", "the senator")]
    public void Where_the_article_does_not_equate_them_the_description_stays(string before, string description)
    {
        Assert.Equal([description], Quoted.In($"{before}\n\n“It smells,” {description} said.").Speakers);
    }

    [Theory]
    [InlineData("“It smells,” said Mara Lindqvist and Tom Brook.")]
    [InlineData("“It smells,” Mara Lindqvist and Tom Brook said.")]
    [InlineData("Mara Lindqvist and Tom Brook told the council that it “smells of diesel.”")]
    public void Of_two_who_speak_together_the_first_is_the_speaker(string sentence)
    {
        Assert.Equal(["Mara Lindqvist"], Quoted.In(sentence).Speakers);
    }

    [Fact]
    public void The_description_at_the_first_mention_is_kept()
    {
        Quoted article = Quoted.In(
            "Mara Lindqvist, the ferry's chief engineer, came aboard.\n\n“It smells,” Lindqvist said.");

        Assert.Equal("the ferry's chief engineer", Assert.Single(article.Set.Speakers).Description);
    }
}

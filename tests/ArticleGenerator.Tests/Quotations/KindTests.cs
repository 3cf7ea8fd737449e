using ArticleGenerator.Quotations.Rules;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>What is quoted: a statement, a part of one, or no speech at all.</summary>
public class KindTests
{
    private const string Lead = "Mara Lindqvist came aboard at seven. ";

    [Theory]
    [InlineData("“It smells,” said Lindqvist.", nameof(QuotationKind.Statement))]
    [InlineData("Lindqvist called it “a very slow bridge.”", nameof(QuotationKind.Fragment))]
    [InlineData("It was criticised as “a very slow bridge.”", nameof(QuotationKind.Fragment))]
    [InlineData("The museum shows the film “Night Boats” on Friday.", nameof(QuotationKind.Term))]
    [InlineData("It is moored beside the “Sula” today.", nameof(QuotationKind.Term))]
    [InlineData("They saw a boat called “Sula” on Friday.", nameof(QuotationKind.Term))]
    [InlineData("Lindqvist sang on “Boats With a View” today.", nameof(QuotationKind.Term))]
    [InlineData("Lindqvist told “Harbour Radio” that it was late.", nameof(QuotationKind.Term))]
    [InlineData("It began with her 1994 “Charter of the Harbour.”", nameof(QuotationKind.Term))]
    [InlineData("The ferry left to chants of “No More Diesel.”", nameof(QuotationKind.Statement))]
    [InlineData("“(Laughter.)”", nameof(QuotationKind.Term))]
    [InlineData("‘It smells of diesel’, said Lindqvist.", nameof(QuotationKind.Statement))]
    [InlineData("Lindqvist called it ‘A Night Boat’, and left.", nameof(QuotationKind.Fragment))]
    public void A_quotation_is_a(string sentence, string kind)
    {
        Assert.Equal(kind, Assert.Single(Quoted.In(Lead + "\n\n" + sentence).Kinds).ToString());
    }

    [Theory]
    [InlineData("The crew named their old tug “Grumble” and sailed.", "Grumble")]
    [InlineData("Lindqvist sold a tug renamed “The Long Wet Way to Sula” on Friday.", "The Long Wet Way to Sula")]
    [InlineData("The tide here is known to everybody on the quay as “the thief.”", "the thief.")]
    [InlineData("The box was stamped in red as “Not for the Sea.”", "Not for the Sea.")]
    [InlineData("Lindqvist thanked a docker who goes by the name “Barnacle.”", "Barnacle.")]
    [InlineData("It was Brook, credited with inventing “dry sailing”, who left.", "dry sailing")]
    [InlineData("Boats with one oar (sometimes called “spinners”) are slow.", "spinners")]
    [InlineData("Lindqvist wrote a song, called “Night Boats,” about the quay.", "Night Boats")]
    [InlineData("A plan, dubbed “the slow bridge,” cost too much.", "the slow bridge")]
    [InlineData("Lindqvist invented a game (nicknamed “catch the gull”) for them.", "catch the gull")]
    [InlineData("Mara Lindqvist signed the Harbour Quiet Order (“the order”) on Friday.", "the order")]
    [InlineData("Lindqvist painted over the word “diesel” on the door.", "diesel")]
    [InlineData("“We, the wet,” this town called sailors.", "We, the wet")]
    [InlineData(
        "After opening “Sluice and Tide Tables,” many turn pale, said Mara Lindqvist.",
        "Sluice and Tide Tables")]
    public void Words_that_are_mentioned_are_nobodys(string sentence, string words)
    {
        Quoted article = Quoted.In(Lead + "\n\n" + sentence);

        Assert.Equal([words], article.Words);
        Assert.Equal(["nobody"], article.Speakers);
        Assert.Equal([QuotationKind.Term], article.Kinds);
    }

    [Theory]
    [InlineData("Lindqvist called it “dry sailing.”")]
    [InlineData("Lindqvist has often called it “dry sailing” since.")]
    [InlineData("Lindqvist used the word “diesel” twice.")]
    [InlineData("The tide, which Lindqvist dubbed “the thief,” came early.")]
    [InlineData("Lindqvist laughed (“It smells!”) and left.")]
    [InlineData("“It smells,” Lindqvist called back.")]
    public void Words_that_are_said_have_a_speaker(string sentence)
    {
        Assert.Equal(["Mara Lindqvist"], Quoted.In(Lead + "\n\n" + sentence).Speakers);
    }

    [Theory]
    [InlineData("“Well?”\n\nThe tide came in.")]
    [InlineData("“Mara! Maaara!”")]
    [InlineData("“Diesel? Oh dear!” The old tug appeared to nod.")]
    public void What_is_a_sentence_of_its_own_is_a_statement_whoever_says_it(string paragraphs)
    {
        Assert.Equal([QuotationKind.Statement], Quoted.In(paragraphs).Kinds);
    }

    [Fact]
    public void A_list_of_titles_is_one()
    {
        Quoted article = Quoted.In(Lead + "She sang in “Night Boats,” “The Slow Bridge” and “Old Diesel” that year.");

        Assert.All(article.Kinds, kind => Assert.Equal(QuotationKind.Term, kind));
        Assert.All(article.Speakers, speaker => Assert.Equal("nobody", speaker));
    }

    [Fact]
    public void What_a_tag_says_of_itself_is_no_quotation()
    {
        Assert.Equal(
            ["It smells"],
            Quoted.In("See <a href=\"https://example.org/a\">here</a>: \"It smells,\" said Lindqvist.").Words);
    }

    [Fact]
    public void A_heading_can_quote()
    {
        Quoted article = Quoted.In(
            "## Lindqvist Calls Ferry ‘A Very Slow Bridge’\n\nMara Lindqvist came aboard at seven.");

        Assert.Equal(["Mara Lindqvist"], article.Speakers);
    }
}

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
        Assert.Equal(["It smells"], Quoted.In("See <a href=\"https://example.org/a\">here</a>: \"It smells,\" said Lindqvist.").Words);
    }

    [Fact]
    public void A_heading_can_quote()
    {
        Quoted article = Quoted.In("## Lindqvist Calls Ferry ‘A Very Slow Bridge’\n\nMara Lindqvist came aboard at seven.");

        Assert.Equal(["Mara Lindqvist"], article.Speakers);
    }
}

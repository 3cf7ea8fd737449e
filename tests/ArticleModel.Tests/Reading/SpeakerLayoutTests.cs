namespace ArticleModel.Tests.Reading;

public class SpeakerLayoutTests
{
    [Fact]
    public void The_example_of_the_contract_reads_as_it_says()
    {
        var article = new TestArticle(
            "A lead paragraph.\n\nA heading\n\n\"Yes,\" said Ada.", "1;17 ##9 16;31+3@0;42+3;;;");

        Assert.Equal("Yes", article.Quotes[0].Text);
        Assert.Equal("Ada", article.Quotes[0].Speaker!.Name);
        Assert.Equal("A heading", article.Sections[0].Heading);
    }

    [Fact]
    public void The_description_is_optional()
    {
        var article = new TestArticle("Ann, a cook, and Bob.", "1;21;;0+3,5+6 17+3;;;");

        Assert.Equal("a cook", article.Speakers[0].Description);
        Assert.Null(article.Speakers[1].Description);
    }

    [Fact]
    public void An_offset_from_the_end_of_the_text_on_is_one_into_the_notes()
    {
        var article = new TestArticle("'Yes.'", "1;6;1+4@0;6+9,15+4;;;", "Ada Brookcook");

        Assert.Equal("Ada Brook", article.Speakers[0].Name);
        Assert.Equal("cook", article.Speakers[0].Description);
    }

    [Fact]
    public void A_speaker_has_all_their_quotations_in_order_and_no_others()
    {
        var article = new TestArticle("'a' 'b' 'c' 'd' AB", "1;18;1+1@1 3+1@0 3+1 3+1@1;16+1 17+1;;;");

        Assert.Equal(["b"], article.Speakers[0].Quotes.Select(q => q.Text));
        Assert.Equal(["a", "d"], article.Speakers[1].Quotes.Select(q => q.Text));
    }

    [Fact]
    public void A_speaker_may_have_no_quotation()
    {
        var article = new TestArticle("Ann", "1;3;;0+3;;;");

        Assert.Empty(Assert.Single(article.Speakers).Quotes);
    }
}

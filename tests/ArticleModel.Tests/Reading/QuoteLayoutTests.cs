namespace ArticleModel.Tests.Reading;

public class QuoteLayoutTests
{
    [Fact]
    public void A_gap_counts_from_the_end_of_the_quotation_before()
    {
        var article = new TestArticle("'Yes,' she said, 'I do.'", "1;24;1+3 14+5;;;;");

        Assert.Equal(["Yes", "I do."], article.Quotes.Select(q => q.Text));
        Assert.Equal([1, 18], article.Quotes.Select(q => q.Start));
        Assert.Equal([3, 5], article.Quotes.Select(q => q.Length));
    }

    [Theory]
    [InlineData("", QuoteKind.Statement)]
    [InlineData("f", QuoteKind.Fragment)]
    [InlineData("t", QuoteKind.Term)]
    public void A_letter_tells_the_kind(string letter, QuoteKind kind)
    {
        var article = new TestArticle("'Yes.'", $"1;6;1+4{letter};;;;");

        Assert.Equal(kind, article.Quotes[0].Kind);
    }

    [Fact]
    public void An_at_sign_leads_to_the_speaker()
    {
        var article = new TestArticle("Ann: 'Yes.' Bob: 'No.'", "1;22;6+4@0 8+3f@1;0+3 12+3;;;");

        Assert.Equal(["Ann", "Bob"], article.Quotes.Select(q => q.Speaker!.Name));
        Assert.Equal(QuoteKind.Fragment, article.Quotes[1].Kind);
    }

    [Fact]
    public void Without_an_at_sign_nobody_says_it()
    {
        var article = new TestArticle("'Yes.'", "1;6;1+4;;;;");

        Assert.Null(article.Quotes[0].Speaker);
    }

    [Fact]
    public void A_quotation_over_paragraphs_is_one_of_joined_parts()
    {
        const string Text = "'One.\n\n'Two.' Then.\n\n'Three.'";
        var article = new TestArticle(Text, "1;5 12 8;1+4/3+4 10+6;;;;");

        Quote quote = article.Quotes[0];
        Assert.Equal(2, article.Quotes.Count);
        Assert.Equal("One.\n\nTwo.", quote.Text);
        Assert.Equal(1, quote.Start);
        Assert.Equal("One.\n\n'Two.", Text.Substring(quote.Start, quote.Length));
        Assert.Equal("Three.", article.Quotes[1].Text);
    }

    [Fact]
    public void A_quotation_over_paragraphs_belongs_to_its_first()
    {
        var article = new TestArticle("'One.\n\n'Two.\n\n'Three.'", "1;5 5 8;1+4/3+4/3+6;;;;");

        Quote quote = Assert.Single(article.Quotes);
        Assert.Equal("One.\n\nTwo.\n\nThree.", quote.Text);
        Assert.Same(article.Paragraphs[0], quote.Paragraph);
        Assert.Equal([1, 0, 0], article.Paragraphs.Select(p => p.Quotes.Count));
    }

    [Fact]
    public void A_quotation_in_a_heading_has_no_paragraph_and_is_not_in_the_text_of_the_section()
    {
        var article = new TestArticle("'Yes'\n\n'No.'", "1;##5 5;1+3 4+3;;;;");

        Assert.Equal(["Yes", "No."], article.Quotes.Select(q => q.Text));
        Assert.Null(article.Quotes[0].Paragraph);
        Assert.Same(article.Quotes[1], Assert.Single(article.Sections[0].Quotes));
    }

    [Fact]
    public void A_quotation_in_a_block_that_is_no_paragraph_has_none()
    {
        var article = new TestArticle("By 'Ada'", "1;-8;4+3;;;;");

        Assert.Null(Assert.Single(article.Quotes).Paragraph);
    }

    [Fact]
    public void Quotations_belong_to_the_paragraph_and_section_they_begin_in()
    {
        var article = new TestArticle("'a'\n\nA\n\n'b' 'c'\n\nB\n\n'd'", "1;3 ##1 7 ##1 3;1+1 7+1 3+1 7+1;;;;");

        Assert.Equal(["a", "b", "c", "d"], article.Quotes.Select(q => q.Text));
        Assert.Equal(["a"], article.Paragraphs[0].Quotes.Select(q => q.Text));
        Assert.Equal(["b", "c"], article.Paragraphs[1].Quotes.Select(q => q.Text));
        Assert.Equal(["b", "c"], article.Sections[0].Quotes.Select(q => q.Text));
        Assert.Equal(["d"], article.Sections[1].Quotes.Select(q => q.Text));
    }
}

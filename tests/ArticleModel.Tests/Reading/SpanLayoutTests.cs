namespace ArticleModel.Tests.Reading;

public class SpanLayoutTests
{
    [Theory]
    [InlineData('e', TextSpanKind.Emphasis)]
    [InlineData('s', TextSpanKind.Strong)]
    [InlineData('c', TextSpanKind.Code)]
    [InlineData('a', TextSpanKind.Link)]
    [InlineData('i', TextSpanKind.Image)]
    [InlineData('r', TextSpanKind.ArticleLink)]
    [InlineData('x', TextSpanKind.CodeReference)]
    [InlineData('n', TextSpanKind.FootnoteMark)]
    public void A_letter_tells_the_kind(char letter, TextSpanKind kind)
    {
        var article = new TestArticle("One.", $"1;4;;;;;{letter}0+3");

        Assert.Equal(kind, Assert.Single(article.Paragraphs[0].Spans).Kind);
    }

    [Fact]
    public void A_gap_counts_from_where_the_span_before_begins()
    {
        var article = new TestArticle("one two three", "1;13;;;;;e0+7 s4+3 c4+5");

        Assert.Equal(["one two", "two", "three"], article.Paragraphs[0].Spans.Select(span => span.Text));
    }

    [Fact]
    public void A_span_counts_from_the_start_of_its_paragraph()
    {
        var article = new TestArticle("One.\n\nA two.", "1;4 6;;;;;e0+3 s8+3");

        TextSpan span = Assert.Single(article.Paragraphs[1].Spans);
        Assert.Equal("two", article.Paragraphs[1].Text.Substring(span.Start, span.Length));
        Assert.Equal("two", article.Text.Substring(article.Paragraphs[1].Start + span.Start, span.Length));
        Assert.Same(article.Paragraphs[1], span.Paragraph);
    }

    [Fact]
    public void A_target_and_a_title_stand_in_the_text_or_in_the_notes()
    {
        var article = new TestArticle("See x.eu now.", "1;13;;;;;a4+4=4+4,13+5 a0+0=18+1", "title/");

        Assert.Equal([("x.eu", "title"), ("/", null)], article.Paragraphs[0].Spans.Select(s => (s.Target!, s.Title)));
    }

    [Fact]
    public void Links_and_references_to_articles_are_links_and_nothing_else_is()
    {
        var article = new TestArticle("One.\n\nTwo.", "1;4 4;;;;;a0+3=10+1 e0+1 r6+3=10+1 x1+1=10+1 i1+1=10+1", "/");

        Assert.Equal(["One", "Two"], article.Links.Select(link => link.Text));
        Assert.Same(article.Links[0], Assert.Single(article.Paragraphs[0].Links));
        Assert.Same(article.Links[1], Assert.Single(article.Paragraphs[1].Links));
        Assert.Same(article.Links[0], article.Paragraphs[0].Spans[0]);
    }

    [Fact]
    public void A_link_in_a_heading_or_in_another_line_has_no_paragraph()
    {
        var article = new TestArticle("By Ada\n\nTop\n\nOne.", "1;-6 ##3 4;;;;;a3+3=0+1 a5+3=0+1 a5+3=0+1");

        Assert.Equal(["Ada", "Top", "One"], article.Links.Select(link => link.Text));
        Assert.Equal([3, 0, 0], article.Links.Select(link => link.Start));
        Assert.Equal([null, null, article.Paragraphs[0]], article.Links.Select(link => link.Paragraph));
    }

    [Fact]
    public void An_image_may_have_no_words_and_fill_its_paragraph()
    {
        var article = new TestArticle("\n\nOne.", "1;i0 4;;;;;i0+0=6+5", "a.png");

        TextSpan image = Assert.Single(article.Paragraphs[0].Spans);
        Assert.Equal(("", "a.png"), (image.Text, image.Target));
        Assert.Empty(article.Paragraphs[1].Spans);
    }
}

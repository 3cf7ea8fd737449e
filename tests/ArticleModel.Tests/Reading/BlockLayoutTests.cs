namespace ArticleModel.Tests.Reading;

public class BlockLayoutTests
{
    [Fact]
    public void Blocks_are_parted_by_two_characters()
    {
        var article = new TestArticle("One.\n\nTwo.", "1;4 4;;;;;");

        Assert.Equal(["One.", "Two."], article.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Nothing_but_a_length_is_a_paragraph()
    {
        var article = new TestArticle("One.", "1;4;;;;;");

        Assert.Equal(ParagraphKind.Text, article.Paragraphs[0].Kind);
    }

    [Fact]
    public void An_l_is_a_list_item_that_keeps_its_mark()
    {
        var article = new TestArticle("- Tea", "1;l5;;;;;");

        Paragraph item = Assert.Single(article.Paragraphs);
        Assert.Equal(ParagraphKind.ListItem, item.Kind);
        Assert.Equal("- Tea", item.Text);
    }

    [Fact]
    public void A_greater_sign_is_a_pull_quote()
    {
        var article = new TestArticle("It hums.", "1;>8;;;;;");

        Assert.Equal(ParagraphKind.PullQuote, Assert.Single(article.Paragraphs).Kind);
    }

    [Theory]
    [InlineData("q", ParagraphKind.BlockQuotation)]
    [InlineData("c", ParagraphKind.Code)]
    [InlineData("t", ParagraphKind.Table)]
    [InlineData("i", ParagraphKind.Image)]
    [InlineData("h", ParagraphKind.Html)]
    [InlineData("r", ParagraphKind.ThematicBreak)]
    [InlineData("n", ParagraphKind.Footnote)]
    public void A_letter_tells_the_kind(string letter, ParagraphKind kind)
    {
        var article = new TestArticle("a\n\nb", $"1;{letter}4;;;;;");

        Paragraph paragraph = Assert.Single(article.Paragraphs);
        Assert.Equal(kind, paragraph.Kind);
        Assert.Equal("a\n\nb", paragraph.Text); // code may hold an empty line
    }

    [Fact]
    public void A_list_item_is_at_level_1_unless_it_says_otherwise()
    {
        var article = new TestArticle("Tea\n\nGreen\n\nOne.", "1;l3 l5^2 4;;;;;");

        Assert.Equal([1, 2, 0], article.Paragraphs.Select(p => p.Level));
    }

    [Fact]
    public void A_number_and_a_language_stand_behind_the_length()
    {
        var article = new TestArticle("Tea\n\nx = 1;\n\nOne.", "1;l3^2.7 c6=17+2 4;;;;;", "c#");

        Assert.Equal([7, null, null], article.Paragraphs.Select(p => p.Number));
        Assert.Equal([null, "c#", null], article.Paragraphs.Select(p => p.Language));
    }

    [Fact]
    public void A_paragraph_says_where_it_stands()
    {
        var article = new TestArticle("A\n\nOne.\n\nTwo.", "1;##1 4 4;;;;;");

        Assert.Equal([3, 9], article.Paragraphs.Select(p => p.Start));
    }

    [Fact]
    public void A_minus_is_a_block_of_the_text_that_is_no_paragraph()
    {
        var article = new TestArticle("By Ada\n\nOne.", "1;-6 4;;;;;");

        Assert.Equal("One.", Assert.Single(article.Paragraphs).Text);
        Assert.Equal("One.", Assert.Single(article.Lead).Text);
        Assert.Equal("By Ada\n\nOne.", article.Text);
        Assert.Empty(article.Sections);
    }

    [Theory]
    [InlineData("#", 1)]
    [InlineData("##", 2)]
    [InlineData("###", 3)]
    [InlineData("####", 4)]
    [InlineData("#####", 5)]
    [InlineData("######", 6)]
    public void One_to_six_hashes_are_a_heading_of_that_level(string prefix, int level)
    {
        var article = new TestArticle("Top\n\nOne.", "1;" + prefix + "3 4;;;;;");

        Section section = Assert.Single(article.Sections);
        Assert.Equal("Top", section.Heading);
        Assert.Equal(level, section.Level);
        Assert.Equal("One.", Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void A_section_reaches_from_behind_its_heading_to_the_next_of_any_level()
    {
        var article = new TestArticle("A\n\nOne.\n\nTwo.\n\nB\n\nThree.", "1;##1 4 l4 ###1 6;;;;;");

        Assert.Equal("One.\n\nTwo.", article.Sections[0].Text);
        Assert.Equal(["One.", "Two."], article.Sections[0].Paragraphs.Select(p => p.Text));
        Assert.Equal("Three.", article.Sections[1].Text);
        Assert.Equal(["Three."], article.Sections[1].Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void A_section_may_be_empty_before_the_next_heading_and_at_the_end()
    {
        var article = new TestArticle("A\n\nB", "1;##1 ###1;;;;;");

        Assert.All(article.Sections, section =>
        {
            Assert.Equal("", section.Text);
            Assert.Empty(section.Paragraphs);
            Assert.Empty(section.Quotes);
        });
    }

    [Fact]
    public void A_credit_line_stays_in_the_text_of_the_last_section()
    {
        var article = new TestArticle("A\n\nOne.\n\nWire", "1;##1 4 -4;;;;;");

        Assert.Equal("One.\n\nWire", article.Sections[0].Text);
        Assert.Equal("One.", Assert.Single(article.Sections[0].Paragraphs).Text);
    }

    [Fact]
    public void The_lead_is_what_stands_before_the_first_heading()
    {
        var article = new TestArticle("One.\n\nTwo.\n\nA\n\nThree.", "1;4 4 ##1 6;;;;;");

        Assert.Equal(["One.", "Two."], article.Lead.Select(p => p.Text));
    }

    [Fact]
    public void Without_a_heading_everything_is_lead()
    {
        var article = new TestArticle("One.\n\nTwo.", "1;4 4;;;;;");

        Assert.Equal(article.Paragraphs, article.Lead);
    }

    [Fact]
    public void An_article_that_begins_with_a_heading_has_no_lead()
    {
        var article = new TestArticle("A\n\nOne.", "1;##1 4;;;;;");

        Assert.Empty(article.Lead);
    }

    [Fact]
    public void An_article_without_text_has_no_parts()
    {
        var article = new TestArticle("", "1;;;;;;");

        Assert.Equal("", article.Text);
        Assert.Empty(article.Lead);
        Assert.Empty(article.Paragraphs);
        Assert.Empty(article.Sections);
        Assert.Empty(article.Quotes);
        Assert.Empty(article.Speakers);
        Assert.Empty(article.FrontMatter);
        Assert.Equal(0, article.WordCount);
    }

    [Fact]
    public void Empty_blocks_count_as_blocks()
    {
        var article = new TestArticle("\n\n", "1;0 0;;;;;");

        Assert.Equal(["", ""], article.Paragraphs.Select(p => p.Text));
    }
}

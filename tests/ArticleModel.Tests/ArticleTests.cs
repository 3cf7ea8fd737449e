using System.Text;

namespace ArticleModel.Tests;

public class ArticleTests
{
    [Fact]
    public void The_layout_cuts_the_text_into_its_parts()
    {
        TestArticle ferry = TestArticle.Ferry;

        Assert.Equal(["The lead."], ferry.Lead.Select(paragraph => paragraph.Text));
        Assert.Equal(["The lead.", "“Yes,” said Tom. “No.", "“Never.”", "The end."], ferry.Paragraphs.Select(paragraph => paragraph.Text));
        Section section = Assert.Single(ferry.Sections);
        Assert.Equal("A heading", section.Heading);
        Assert.Equal(2, section.Level);
        Assert.Equal("“Yes,” said Tom. “No.\n\n“Never.”\n\nThe end.", section.Text);
        Assert.Equal(["Yes", "No.\n\nNever."], ferry.Quotes.Select(quote => quote.Text));
        Speaker speaker = Assert.Single(ferry.Speakers);
        Assert.Equal("Tom", speaker.Name);
        Assert.Equal("a keeper.", speaker.Description);
        Assert.Equal("Ada", ferry.Metadata["BYLINE"]);
        Assert.Equal("y", ferry.Metadata["x"]);
        Assert.Equal(13, ferry.WordCount);
    }

    [Fact]
    public void A_quotation_over_paragraphs_reaches_from_its_first_to_its_last_character()
    {
        TestArticle ferry = TestArticle.Ferry;
        Quote quote = ferry.Quotes[1];

        Assert.Equal("No.\n\n“Never.", ferry.Text.Substring(quote.Start, quote.Length));
        Assert.Same(ferry.Paragraphs[1], quote.Paragraph);
        Assert.Same(quote, Assert.Single(ferry.Paragraphs[2].Quotes));
    }

    [Fact]
    public void All_views_show_the_same_objects()
    {
        TestArticle ferry = TestArticle.Ferry;

        Assert.Same(ferry.Sections[0], new SectionList(ferry)[0]);
        Assert.Same(ferry.Quotes[0], ferry.Sections[0].Quotes[0]);
        Assert.Same(ferry.Quotes[0], ferry.Paragraphs[1].Quotes[0]);
        Assert.Same(ferry.Quotes[0], ferry.Speakers[0].Quotes[0]);
        Assert.Same(ferry.Speakers[0], ferry.Quotes[0].Speaker);
        Assert.Same(ferry.Paragraphs[1], ferry.Sections[0].Paragraphs[0]);
    }

    [Fact]
    public void Listing_headlines_reads_no_text_and_each_part_is_read_once()
    {
        TestArticle ferry = TestArticle.Ferry;

        Assert.Equal("Ferry 🚢", ferry.Headline);
        Assert.Equal("local/ferry", ferry.Path);
        Assert.Equal("Ferry 🚢", ferry.ToString());
        Assert.Equal((1, 0), (ferry.HeadsRead, ferry.BodiesRead));

        _ = ferry.Quotes.Count + ferry.Sections.Count + ferry.Text.Length;
        Assert.Equal((1, 1), (ferry.HeadsRead, ferry.BodiesRead));
    }

    [Fact]
    public void Several_threads_see_the_same_objects()
    {
        TestArticle ferry = TestArticle.Ferry;
        var sections = new Section[64];

        Parallel.For(0, sections.Length, i => sections[i] = ferry.Sections[0]);

        Assert.Single(sections.Distinct());
    }

    [Fact]
    public void Utf8_and_text_give_the_same_article()
    {
        byte[] text = Encoding.UTF8.GetBytes("Ein Schiff 🚢.");

        var body = new ArticleBody(text, Encoding.UTF8.GetBytes("14;;;"), default);

        Assert.Equal("Ein Schiff 🚢.", new FromBody(body).Lead[0].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("5;x;;")]
    [InlineData("5;1;;")]
    [InlineData("999;;;")]
    [InlineData("5;0+99;;")]
    [InlineData("5;0+1@3;;")]
    [InlineData("5;;0+99;")]
    [InlineData("5;;;0+1")]
    [InlineData("99999999999999999999;;;")]
    public void A_layout_of_another_version_is_told_from_a_good_one(string layout)
    {
        var article = new TestArticle("Hello", layout);

        if (layout.Length == 0)
        {
            Assert.Empty(article.Paragraphs);
            return;
        }

        Assert.Contains("different versions", Assert.Throws<InvalidOperationException>(() => article.Paragraphs).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_tells_how_long_it_is_when_asked_for_what_it_has_not()
    {
        Assert.Contains("1 members", Assert.Throws<ArgumentOutOfRangeException>(() => TestArticle.Ferry.Sections[1]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => TestArticle.Ferry.Quotes[-1]);
    }

    private sealed class FromBody : Article
    {
        private readonly string _text;

        // A ref struct is no field: the body is read back through a string.
        public FromBody(ArticleBody body) => _text = body.Text;

        protected override ArticleHead Head => new("a", "A");

        protected override ArticleBody Body => new(_text, "14;;;", "");
    }
}

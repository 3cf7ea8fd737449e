namespace ArticleModel.Tests;

public class FerryArticleTests
{
    private readonly FerryArticle _ferry = new();

    [Fact]
    public void An_article_reads_as_its_file_does()
    {
        Assert.Equal("local/ferry", _ferry.Path);
        Assert.Equal("Ferry sails again", _ferry.Headline);
        Assert.Equal("One ship.", Assert.Single(_ferry.Lead).Text);
        Assert.Equal("A new engine", _ferry.Sections.ANewEngine.Heading);
        Assert.Equal(["One ship.", "“It hums,” said Ada Brook, a pilot.", "“It sings,” she said."],
            _ferry.Paragraphs.Select(p => p.Text));
        Assert.Equal(["It hums", "It sings"], _ferry.Quotes.Select(q => q.Text));
        Assert.Equal("Ada Brook", _ferry.Speakers.AdaBrook.Name);
        Assert.Equal("a pilot", _ferry.Speakers.AdaBrook.Description);
        Assert.Equal("Agnes", _ferry.FrontMatter["byline"]);
    }

    [Fact]
    public void Every_part_shows_its_main_words_as_a_string()
    {
        Assert.Equal("Ferry sails again", _ferry.ToString());
        Assert.Equal("A new engine", _ferry.Sections[0].ToString());
        Assert.Equal("One ship.", _ferry.Paragraphs[0].ToString());
        Assert.Equal("It hums", _ferry.Quotes[0].ToString());
        Assert.Equal("Ada Brook", _ferry.Speakers[0].ToString());
    }

    [Fact]
    public void A_quote_stands_in_the_text_where_Start_and_Length_say()
    {
        foreach (Quote quote in _ferry.Quotes)
        {
            Assert.Equal(quote.Text, _ferry.Text.Substring(quote.Start, quote.Length));
        }
    }

    [Fact]
    public void A_named_section_is_the_same_object_in_every_view()
    {
        Assert.Same(_ferry.Sections.ANewEngine, _ferry.Sections[0]);
        Assert.Same(_ferry.Sections.ANewEngine, ((Article)_ferry).Sections[0]);
        Assert.Same(_ferry.Sections.ANewEngine, _ferry.Sections.Single());
    }

    [Fact]
    public void A_quote_is_the_same_object_wherever_it_is_reached()
    {
        Quote quote = _ferry.Quotes.ItSings;

        Assert.Same(quote, ((Article)_ferry).Quotes[1]);
        Assert.Same(quote, _ferry.Sections[0].Quotes[1]);
        Assert.Same(quote, _ferry.Sections[0].Paragraphs[1].Quotes[0]);
        Assert.Same(quote, _ferry.Paragraphs[2].Quotes[0]);
        Assert.Same(quote, _ferry.Speakers[0].Quotes[1]);
    }

    [Fact]
    public void A_paragraph_and_a_speaker_are_the_same_objects_wherever_they_are_reached()
    {
        Assert.Same(_ferry.Lead[0], _ferry.Paragraphs[0]);
        Assert.Same(_ferry.Sections[0].Paragraphs[1], _ferry.Paragraphs[2]);
        Assert.Same(_ferry.Quotes[1].Paragraph, _ferry.Paragraphs[2]);
        Assert.Same(_ferry.Quotes[1].Speaker, _ferry.Speakers.AdaBrook);
        Assert.Same(((Article)_ferry).Speakers[0], _ferry.Speakers.AdaBrook);
    }
}

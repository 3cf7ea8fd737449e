namespace ArticleModel.Tests;

public class LazinessTests
{
    private readonly TestArticle _article = new("One.\n\nA\n\n'Yes.'", "1;4 ##1 6;10+4;;;;");

    [Fact]
    public void Making_an_article_and_its_lists_reads_nothing()
    {
        _ = _article.Sections;
        _ = _article.Quotes;
        _ = _article.Speakers;

        Assert.Equal(0, _article.HeadReads);
        Assert.Equal(0, _article.BodyReads);
    }

    [Fact]
    public void Listing_headlines_reads_no_body()
    {
        _ = _article.Headline + _article.Path + _article;

        Assert.Equal(1, _article.HeadReads);
        Assert.Equal(0, _article.BodyReads);
    }

    [Fact]
    public void The_body_is_read_once_and_without_the_head()
    {
        _ = _article.Text + _article.WordCount + _article.Sections[0].Heading + _article.Quotes.Count;
        _ = _article.Lead[0].Text + _article.Speakers.Count + _article.FrontMatter.Count;

        Assert.Equal(0, _article.HeadReads);
        Assert.Equal(1, _article.BodyReads);
    }

    [Fact]
    public void A_slice_is_cut_once()
    {
        Assert.Same(_article.Paragraphs[0].Text, _article.Paragraphs[0].Text);
        Assert.Same(_article.Sections[0].Heading, _article.Sections[0].Heading);
        Assert.Same(_article.Quotes[0].Text, _article.Quotes[0].Text);
    }

    [Fact]
    public void The_lists_and_the_front_matter_are_made_once()
    {
        Assert.Same(_article.Sections, _article.Sections);
        Assert.Same(_article.Quotes, _article.Quotes);
        Assert.Same(_article.Speakers, _article.Speakers);
        Assert.Same(_article.FrontMatter, _article.FrontMatter);
    }
}

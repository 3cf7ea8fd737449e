namespace ArticleModel.Tests.Reading;

public class FurnitureLayoutTests
{
    [Fact]
    public void A_letter_tells_the_line()
    {
        var article = new TestArticle("By Ada\n\nOne.", "1;-6 4;;;;b3+3 d12+1 s13+1 c14+1 p15+1;", "DSCP");

        Assert.Equal("Ada", article.Byline);
        Assert.Equal("D", article.Dateline);
        Assert.Equal("S", article.Standfirst);
        Assert.Equal("C", article.Credit);
        Assert.Equal("P", article.Published);
    }

    [Fact]
    public void What_is_not_there_is_null()
    {
        var article = new TestArticle("One.", "1;4;;;;;");

        Assert.Null(article.Byline);
        Assert.Null(article.Dateline);
        Assert.Null(article.Standfirst);
        Assert.Null(article.Credit);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Its_words_are_cut_once()
    {
        var article = new TestArticle("By Ada", "1;-6;;;;b3+3;");

        Assert.Same(article.Byline, article.Byline);
    }
}

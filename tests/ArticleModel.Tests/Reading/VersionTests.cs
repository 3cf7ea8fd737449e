namespace ArticleModel.Tests.Reading;

public class VersionTests
{
    [Theory]
    [InlineData("2;whatever it looks like")]
    [InlineData("2147483647;")]
    public void A_layout_of_a_later_version_says_which_package_to_update(string layout)
    {
        var article = new TestArticle("One.", layout);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => article.Text);

        Assert.Equal(
            "The article 'local/test' cannot be read: it was compiled by a newer version of ArticleGenerator, in "
                + "layout "
            + $"{layout.Split(';')[0]}, and this version of ArticleModel knows layouts up to 1. Update the package "
            + "ArticleGenerator in the program that uses the article.",
            exception.Message);
    }

    [Fact]
    public void Its_path_and_headline_can_be_read_all_the_same()
    {
        var article = new TestArticle("One.", "2;");

        Assert.Equal(("local/test", "A test"), (article.Path, article.Headline));
    }
}

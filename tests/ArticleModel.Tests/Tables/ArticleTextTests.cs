using ArticleModel.Generated;

namespace ArticleModel.Tests.Tables;

/// <summary>The texts of a table are arguments of attributes of methods that nobody calls.</summary>
public class ArticleTextTests
{
    [Fact]
    public void A_row_is_the_method_of_its_number()
    {
        ArticleBody body = ArticleBody.Of(typeof(Texts), 12);

        Assert.Equal("“Fähre” 🚢\n\n\0", body.Text);
        Assert.Equal("1;7 1;;;;;", body.Layout);
        Assert.Equal("𝔸", body.Notes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_row_that_is_not_there_has_no_text(int row) =>
        Assert.Equal("", ArticleBody.Of(typeof(Texts), row).Text);

    [Fact]
    public void The_class_may_not_be_null() =>
        Assert.Throws<ArgumentNullException>("texts", () => ArticleBody.Of(null!, 0));

    // As the generator writes it.
    private static class Texts
    {
        private static void Row1()
        {
        }

        [ArticleText("local/ferry", "“Fähre” 🚢\n\n\0", "1;7 1;;;;;", "𝔸")]
        private static void Row12()
        {
        }
    }
}

using ArticleModel.Generated;

namespace ArticleModel.Tests.Tables;

/// <summary>
/// Texts are arguments of attributes: of the constructor of an article's class, or of methods that nobody calls.
/// </summary>
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
    public void A_row_of_a_literal_stands_behind_those_before_it()
    {
        ReadOnlySpan<byte> texts =
            "1 2\n4 moon\n12 It was late.\n10 1;12;;;;;;\n0 \n4 tide\n7 Fähre.\n5 1;6;;\n4 𝔸\n  "u8;

        Assert.Equal("It was late.", ArticleBody.Of(texts, 0).Text);
        Assert.Equal("Fähre.", ArticleBody.Of(texts, 1).Text);
        Assert.Equal("tide", ArticleBody.Of(texts, 1).Path);
        Assert.Equal("𝔸", ArticleBody.Of(texts, 1).Notes);
        Assert.Null(ArticleBody.Of(texts, 2).Path);
        Assert.Null(ArticleBody.Of(texts, -1).Path);
    }

    [Fact]
    public void Every_beginning_of_a_literal_is_refused()
    {
        byte[] texts = [.. "1 1\n4 moon\n12 It was late.\n10 1;12;;;;;;\n0 \n"u8];

        for (int length = 0; length < texts.Length; length++)
        {
            Assert.Throws<InvalidOperationException>(() => ArticleBody.Of(texts.AsSpan(0, length), 0));
        }
    }

    [Fact]
    public void A_class_of_an_article_has_its_text_on_its_constructor()
    {
        var moon = new Moon();

        Assert.Equal("“It was late,” said Ada Brook.", moon.Text);
        Assert.Equal("It was late", Assert.Single(moon.Quotes).Text);
        Assert.Equal("“It was late,” said Ada Brook.", new MoonOf().Text);
    }

    [Fact]
    public void A_class_without_a_text_says_so() => Assert.Contains(
        "[ArticleText]",
        Assert.Throws<InvalidOperationException>(() => new Bare().Text).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_class_may_not_be_null() =>
        Assert.Throws<ArgumentNullException>("texts", () => ArticleBody.Of((Type)null!, 0));

    // These are as the generator writes them.
    private sealed class Moon : ArticleBase<
        FerryArticle.SectionList, FerryArticle.QuoteList, FerryArticle.SpeakerList>
    {
        [ArticleText("moon", "“It was late,” said Ada Brook.", "1;30;1+11@0;20+9;;;")]
        internal Moon()
        {
        }
    }

    private sealed class MoonOf : ArticleBase<
        string, FerryArticle.SectionList, FerryArticle.QuoteList, FerryArticle.SpeakerList>
    {
        [ArticleText("moon", "“It was late,” said Ada Brook.", "1;30;1+11@0;20+9;;;")]
        internal MoonOf()
        {
        }

        protected override string CreateMetadata() => "";
    }

    private sealed class Bare : ArticleBase<
        FerryArticle.SectionList, FerryArticle.QuoteList, FerryArticle.SpeakerList>
    {
        internal Bare()
        {
        }
    }

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

using ArticleModel.Generated;

namespace ArticleModel.Tests;

/// <summary>The same article out of string literals and out of UTF-8 literals.</summary>
public class LiteralFormTests
{
    [Fact]
    public void Both_forms_of_a_head_are_equal()
    {
        var strings = new ArticleHead("welt/fähre", "Fähre 🚢 fährt 𝔸𝔹 한국어");
        var bytes = new ArticleHead("welt/fähre"u8, "Fähre 🚢 fährt 𝔸𝔹 한국어"u8);

        Assert.Equal(strings.Path, bytes.Path);
        Assert.Equal(strings.Headline, bytes.Headline);
    }

    [Fact]
    public void Both_forms_of_a_body_are_equal()
    {
        // Of one, two, three and four bytes; a flag and a family of several code points; a byte order mark.
        var strings = new ArticleBody("aé„🚢👩‍👩‍👧🇫🇮\uFEFF\0", "1;1;;;;;", "𝔸");
        var bytes = new ArticleBody("aé„🚢👩‍👩‍👧🇫🇮\uFEFF\0"u8, "1;1;;;;;"u8, "𝔸"u8);

        Assert.Equal(strings.Text, bytes.Text);
        Assert.Equal(strings.Layout, bytes.Layout);
        Assert.Equal(strings.Notes, bytes.Notes);
    }

    [Fact]
    public void Offsets_count_UTF_16_code_units_in_both_forms()
    {
        // A ship outside the basic plane is two code units.
        Article[] articles =
        [
            new TestArticle(() => default, () => new ArticleBody("🚢\n\n“𝔸🚢”", "1;##2 6;5+4;;;;", "")),
            new TestArticle(() => default, () => new ArticleBody("🚢\n\n“𝔸🚢”"u8, "1;##2 6;5+4;;;;"u8, ""u8)),
        ];

        Assert.All(articles, article =>
        {
            Assert.Equal("🚢", article.Sections[0].Heading);
            Assert.Equal("“𝔸🚢”", article.Paragraphs[0].Text);
            Assert.Equal("𝔸🚢", article.Quotes[0].Text);
            Assert.Equal(4, article.Quotes[0].Length);
        });
    }

    [Fact]
    public void Default_values_are_those_of_an_empty_article()
    {
        var article = new TestArticle(() => default, () => default);

        Assert.Equal("", article.Path);
        Assert.Equal("", article.Headline);
        Assert.Equal("", article.Text);
        Assert.Empty(article.Paragraphs);
    }

    [Fact]
    public void No_argument_may_be_null()
    {
        Assert.Throws<ArgumentNullException>("path", () => new ArticleHead(null!, ""));
        Assert.Throws<ArgumentNullException>("headline", () => new ArticleHead("", null!));
        Assert.Throws<ArgumentNullException>("text", () => new ArticleBody(null!, "", ""));
        Assert.Throws<ArgumentNullException>("layout", () => new ArticleBody("", null!, ""));
        Assert.Throws<ArgumentNullException>("notes", () => new ArticleBody("", "", null!));
    }
}

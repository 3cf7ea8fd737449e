namespace ArticleModel.Tests.Reading;

public class MalformedLayoutTests
{
    private const string Text = "Ada: 'Yes.' 'No.'";
    private const string ValidLayout = "17;6+4@0 3+3f;0+3,17+4;21+1=22+1";
    private const string Notes = "cookkv";

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("17;;")]
    [InlineData("17;;;;")]
    [InlineData("17;;; ")]
    [InlineData(" 17;;;")]
    [InlineData("17 ;;;")]
    [InlineData("16;;;")]
    [InlineData("18;;;")]
    [InlineData(";;;")]
    [InlineData("8 8;;;")]
    [InlineData("8  7;;;")]
    [InlineData("17 0;;;")]
    [InlineData("x17;;;")]
    [InlineData("#17;;;")]
    [InlineData("#######17;;;")]
    [InlineData("-l17;;;")]
    [InlineData("99999999999;;;")]
    [InlineData("2147483647;;;")]
    [InlineData("2147483648;;;")]
    [InlineData("-2147483648;;;")]
    [InlineData("17;6;;")]
    [InlineData("17;6+;;")]
    [InlineData("17;+4;;")]
    [InlineData("17;6+4/;;")]
    [InlineData("17;6+4x;;")]
    [InlineData("17;6+4@;;")]
    [InlineData("17;6+4@0;;")]
    [InlineData("17;6+4@1;0+3;")]
    [InlineData("17;6+4@0f;0+3;")]
    [InlineData("17;6+12;;")]
    [InlineData("17;18+0;;")]
    [InlineData("17;2147483647+2147483647;;")]
    [InlineData("17;6+4/2147483647+1;;")]
    [InlineData("17;;0+3,;")]
    [InlineData("17;;0+99;")]
    [InlineData("17;;16+2;")]
    [InlineData("17;;24+0;")]
    [InlineData("17;;2147483647+1;")]
    [InlineData("17;;17+2147483647;")]
    [InlineData("17;;;17+1")]
    [InlineData("17;;;17+1=")]
    [InlineData("17;;;17+1=22+2")]
    [InlineData("١٧;;;")] // digits, but not the ones that the generator writes
    public void A_layout_that_does_not_fit_is_refused_with_the_article_and_the_reason(string layout)
    {
        var article = new TestArticle(Text, layout, Notes);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => article.Text);

        Assert.Contains("'local/test'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("version", exception.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(exception.InnerException);
    }

    [Fact]
    public void An_article_with_an_unreadable_layout_still_has_its_head()
    {
        Assert.Equal("A test", new TestArticle(Text, "", Notes).Headline);
    }

    [Fact]
    public void The_valid_layout_that_the_others_depart_from_reads()
    {
        var article = new TestArticle(Text, ValidLayout, Notes);

        Assert.Equal(["Yes.", "No."], article.Quotes.Select(q => q.Text));
        Assert.Equal("cook", article.Speakers[0].Description);
        Assert.Equal("v", article.Metadata["k"]);
    }

    [Fact]
    public void Any_one_character_changed_is_read_or_refused_but_never_fails_in_another_way()
    {
        const string Characters = "0123456789;+/@ft#l>-, =x\0";
        for (int i = 0; i < ValidLayout.Length; i++)
        {
            TouchEverything(ValidLayout.Remove(i));
            TouchEverything(ValidLayout.Remove(i, 1));
            foreach (char character in Characters)
            {
                TouchEverything(ValidLayout.Remove(i, 1).Insert(i, character.ToString()));
                TouchEverything(ValidLayout.Insert(i, character.ToString()));
            }
        }
    }

    private static void TouchEverything(string layout)
    {
        var article = new TestArticle(Text, layout, Notes);
        try
        {
            _ = article.Text;
        }
        catch (InvalidOperationException)
        {
            return;
        }

        Assert.All(article.Paragraphs, p => Assert.NotNull(p.Text));
        Assert.All(article.Sections, s => Assert.NotNull(s.Heading + s.Text));
        Assert.All(article.Quotes, q => Assert.InRange(q.Start + q.Text.Length, 0, Text.Length));
        Assert.All(article.Speakers, s => Assert.NotNull(s.Name + s.Description));
        Assert.All(article.Metadata, entry => Assert.NotNull(entry.Key + entry.Value));
    }
}

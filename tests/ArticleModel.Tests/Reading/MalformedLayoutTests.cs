using System.Text;

namespace ArticleModel.Tests.Reading;

public class MalformedLayoutTests
{
    private const string Text = "Ada: 'Yes.' 'No.'";
    private const string ValidLayout = "1;17^1.2=21+1;6+4@0 3+3f;0+3,17+4;21+1=22+1;b0+3 p22+1;e0+4 a5+6=21+2,17+4 "
        + "s1+4";
    private const string Notes = "cookkv";

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("1")]
    [InlineData("0;17;;;;;")]
    [InlineData("x;17;;;;;")]
    [InlineData("-1;17;;;;;")]
    [InlineData(" 1;17;;;;;")]
    [InlineData("1 ;17;;;;;")]
    [InlineData("1;")]
    [InlineData("1;17")]
    [InlineData("1;17;;")]
    [InlineData("1;17;;;;;;")]
    [InlineData("1;17;;; ;;")]
    [InlineData("1; 17;;;;;")]
    [InlineData("1;17 ;;;;;")]
    [InlineData("1;16;;;;;")]
    [InlineData("1;18;;;;;")]
    [InlineData("1;;;;;;")]
    [InlineData("1;8 8;;;;;")]
    [InlineData("1;8  7;;;;;")]
    [InlineData("1;17 0;;;;;")]
    [InlineData("1;x17;;;;;")]
    [InlineData("1;#######17;;;;;")]
    [InlineData("1;-l17;;;;;")]
    [InlineData("1;99999999999;;;;;")]
    [InlineData("1;2147483647;;;;;")]
    [InlineData("1;2147483648;;;;;")]
    [InlineData("1;-2147483648;;;;;")]
    [InlineData("1;17^;;;;;")]
    [InlineData("1;17.;;;;;")]
    [InlineData("1;17.1^1;;;;;")]
    [InlineData("1;17=21;;;;;")]
    [InlineData("1;17=21+3;;;;;")]
    [InlineData("1;17=16+2;;;;;")]
    [InlineData("1;#17^1;;;;;")]
    [InlineData("1;-17.1;;;;;")]
    [InlineData("1;17;6;;;;")]
    [InlineData("1;17;6+;;;;")]
    [InlineData("1;17;+4;;;;")]
    [InlineData("1;17;6+4/;;;;")]
    [InlineData("1;17;6+4x;;;;")]
    [InlineData("1;17;6+4@;;;;")]
    [InlineData("1;17;6+4@0;;;;")]
    [InlineData("1;17;6+4@1;0+3;;;")]
    [InlineData("1;17;6+4@0f;0+3;;;")]
    [InlineData("1;17;6+12;;;;")]
    [InlineData("1;17;18+0;;;;")]
    [InlineData("1;17;2147483647+2147483647;;;;")]
    [InlineData("1;17;6+4/2147483647+1;;;;")]
    [InlineData("1;17;;0+3,;;;")]
    [InlineData("1;17;;0+99;;;")]
    [InlineData("1;17;;16+2;;;")]
    [InlineData("1;17;;24+0;;;")]
    [InlineData("1;17;;2147483647+1;;;")]
    [InlineData("1;17;;17+2147483647;;;")]
    [InlineData("1;17;;;17+1;;")]
    [InlineData("1;17;;;17+1=;;")]
    [InlineData("1;17;;;17+1=22+2;;")]
    [InlineData("1;17;;;;b;")]
    [InlineData("1;17;;;;0+3;")]
    [InlineData("1;17;;;;x0+3;")]
    [InlineData("1;17;;;;b0+3 b0+3;")]
    [InlineData("1;17;;;;b0+3b0+3;")]
    [InlineData("1;17;;;;b0+99;")]
    [InlineData("1;17;;;;;0+4")]
    [InlineData("1;17;;;;;y0+4")]
    [InlineData("1;17;;;;;e0")]
    [InlineData("1;17;;;;;e0+18")]
    [InlineData("1;17;;;;;e18+0")]
    [InlineData("1;17;;;;;e0+4 s2+4")]
    [InlineData("1;17;;;;;a0+4=")]
    [InlineData("1;17;;;;;a0+4,21+1=21+1")]
    [InlineData("1;17;;;;;a0+4=21+3")]
    [InlineData("1;17;;;;;e2147483647+1 e2147483647+1")]
    [InlineData("1;١٧;;;;;")] // digits, but not the ones that the generator writes
    public void A_layout_that_does_not_fit_is_refused_with_the_article_and_the_reason(string layout)
    {
        var article = new TestArticle(Text, layout, Notes);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => article.Text);

        Assert.StartsWith(
            "The article 'local/test' cannot be read: its layout", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Build the project that the article belongs to again.", exception.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(exception.InnerException);
    }

    [Theory]
    [InlineData("", "1;;0+0;;;;")]
    [InlineData("", "1;;;;;;e0+0")]
    [InlineData("ab\n\ncd", "1;2 2;1+4;;;;")]
    [InlineData("ab\n\ncd", "1;2 2;2+1;;;;")]
    [InlineData("ab\n\ncd", "1;2 2;3+0;;;;")]
    [InlineData("ab\n\ncd", "1;2 2;;;;;e1+4")]
    [InlineData("ab\n\ncd", "1;2 2;;;;;e3+0")]
    public void What_stands_in_no_block_is_refused(string text, string layout) =>
        Assert.Throws<InvalidOperationException>(() => new TestArticle(text, layout).Quotes.Count);

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
        Assert.Equal("v", article.FrontMatter["k"]);
        Assert.Equal(("Ada", "v"), (article.Byline, article.Published));
        Assert.Equal(["Ada:", "'Yes.'", "Yes."], article.Paragraphs[0].Spans.Select(span => span.Text));
        Assert.Equal(("kv", "cook"), (article.Links[0].Target, article.Links[0].Title));
        Assert.Equal(
            (1, 2, "k"), (article.Paragraphs[0].Level, article.Paragraphs[0].Number, article.Paragraphs[0].Language));
    }

    [Fact]
    public void Any_one_character_changed_is_read_or_refused_but_never_fails_in_another_way()
    {
        const string Characters = "0123456789;+/@ft#l>-, =^.qctihrnbdspeax\0";
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

    [Fact]
    public void Any_few_characters_changed_are_read_or_refused_but_never_fail_in_another_way()
    {
        const string Characters = "0123456789;;;;+++/@ft#l>-, =^.qctihrnbdspeax";
        var random = new Random(20261128);
        for (int round = 0; round < 20_000; round++)
        {
            var layout = new StringBuilder(ValidLayout);
            for (int edits = random.Next(2, 7); edits > 0 && layout.Length > 0; edits--)
            {
                int place = random.Next(layout.Length);
                char character = Characters[random.Next(Characters.Length)];
                _ = random.Next(3) switch
                {
                    0 => layout.Remove(place, 1),
                    1 => layout.Insert(place, character),
                    _ => layout.Replace(layout[place], character, place, 1),
                };
            }

            TouchEverything(layout.ToString());
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

        Assert.All(article.Paragraphs, p => Assert.NotNull(p.Text + p.Language));
        Assert.All(article.Paragraphs.SelectMany(p => p.Spans), s => Assert.NotNull(s.Text + s.Target + s.Title));
        Assert.NotNull(article.Byline + article.Dateline + article.Standfirst + article.Credit + article.Published);
        Assert.All(article.Sections, s => Assert.NotNull(s.Heading + s.Text));
        Assert.All(article.Quotes, q => Assert.NotNull(q));
        Assert.All(article.Quotes, q => Assert.InRange(q.Start + q.Length, 0, Text.Length));
        Assert.All(article.Links, link => Assert.NotNull(link.Text));
        Assert.All(article.Speakers, s => Assert.NotNull(s.Name + s.Description));
        Assert.All(article.FrontMatter, entry => Assert.NotNull(entry.Key + entry.Value));
    }
}

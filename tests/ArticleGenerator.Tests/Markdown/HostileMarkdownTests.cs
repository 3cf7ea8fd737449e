using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Markdown;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>Every text gives a result, on a small stack and in a time that grows with the text.</summary>
public class HostileMarkdownTests
{
    private const int Times = 100_000;

    private static readonly ParseSettings Settings = ParseSettings.Default with { Format = ArticleFormat.Markdown };

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("*a ")]
    [InlineData("**a *b ")]
    [InlineData("_a __b ")]
    [InlineData("~~a ")]
    [InlineData("`")]
    [InlineData("`a``b ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("|")]
    [InlineData("| a ")]
    [InlineData("<a ")]
    [InlineData("<p>")]
    [InlineData("&amp")]
    [InlineData("\\")]
    [InlineData("[^1]: ")]
    [InlineData("[a](")]
    [InlineData("[a][b]\n")]
    [InlineData("[a]: b\n")]
    [InlineData("<p <")]
    [InlineData("# a\n")]
    [InlineData("> a\n\n")]
    [InlineData("> a\n\n“b” ")]
    [InlineData("a\n|-\n")]
    [InlineData("\t- a\n")]
    [InlineData("a <!A ")]
    [InlineData("a <?")]
    [InlineData("a <![CDATA[")]
    [InlineData("a <!-- ")]
    [InlineData("<http:")]
    [InlineData("(http://a.b")]
    [InlineData("www.a(")]
    [InlineData("(mailto:a@b.c")]
    [InlineData("(tel:1")]
    [InlineData("a|b\n")]
    [InlineData("> [!NOTE]\n\n")]
    [InlineData("Key: value\n")]
    public void A_piece_a_hundred_thousand_times_is_read(string piece)
    {
        string text = "# Ferry\n\n" + string.Concat(Enumerable.Repeat(piece, Times / piece.Length * 2));
        Exception? failure = null;
        ArticleReading? reading = null;

        // Half of what a thread of the compiler has.
        var thread = new Thread(
            () =>
            {
                try
                {
                    reading = ArticleReading.Of(SourceText.From(text), Settings, CancellationToken.None);
                }
                catch (Exception thrown)
                {
                    failure = thrown;
                }
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Null(failure);
        Assert.NotNull(reading);
    }

    // Where a search would be done over and over, the text is read as a plain one.
    [Theory]
    [InlineData("a <!A ")]
    [InlineData("a <?")]
    [InlineData("a <![CDATA[")]
    [InlineData("<http:")]
    [InlineData("(http://a.b")]
    [InlineData("www.a(")]
    [InlineData("[a](")]
    public void What_would_be_looked_for_over_and_over_is_not(string piece) =>
        Assert.True(CostlySearches.AreIn(string.Concat(Enumerable.Repeat(piece, Times / piece.Length * 2))));

    [Theory]
    [InlineData("[a](http://a.b) <b>c</b> <!-- d --> https://e.f\n")]
    [InlineData("```php\n<?php echo 1;\n```\n\n")]
    [InlineData("```php\r\n<?php echo 1;\r\n```\r\n\r\n")]
    [InlineData("<p>a</p><p>b</p>")]
    public void What_people_write_is_read_as_Markdown_however_long_it_is(string piece) =>
        Assert.False(CostlySearches.AreIn(string.Concat(Enumerable.Repeat(piece, Times))));
}

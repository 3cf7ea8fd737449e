using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
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
}

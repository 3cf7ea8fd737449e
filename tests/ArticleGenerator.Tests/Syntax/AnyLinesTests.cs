using System.Text;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>
/// Lines of every kind, put together as nobody would: nothing throws, nothing is lost, and the blocks cover the text.
/// The seeds are fixed, so that a failure comes again.
/// </summary>
public class AnyLinesTests
{
    private const int TextsOfSeed = 1500;
    private const int MostLines = 9;

    private static readonly string[] Lines =
    [
        "", "<br>", "<p>&nbsp;</p>", "<p>", "<!--", "<!-- x -->", "<a href=\"x", "&#", "&#;", "—", "- ", "* * *", "###",
        "# # #", "# ", "## A", "> q", "\\# x", "\\", "---", ".", ",", "?", "…", "(", ")(", "“", "\"", "“Yes?”",
        "“Never again”", ":",
        ": x", "|", "| x", "\uFEFF", "\t x", "\uD83D\uDE00", "By ", "By Ada Brook", "by ", "Owen Pryce",
        "Owen Pryce,", "Owen Pryce and", "Owen Pryce, Harrow Bay Herald", "May 3, 2026",
        "Posted on March 3, 2026 by", "HARROW BAY", "HARROW BAY (Herald)", "HARROW BAY (Herald) —",
        "FOR IMMEDIATE RELEASE", "For immediate release:", "For immediate release: Ferry sails again",
        "Press release |", "News", "Contact:", "Contact: Nora Fenwick", "555-1877", "+", "(0", "0123456789",
        "press@harrow.example", "@", "www.", "://", "-ENDS-", "Q. ", "Q. W", "JUDGE: Right", "A: ", "Mara: Yes?",
        "Who pays?", "Do you know me?", "I do.", "Ferry sails again", "The ferry of", "the", "AT THE QUAY",
        "And Then They Were At", "At the Old Customs House", "Ferries stay in port until Sunday",
        "Tom Hale, 1930-2026", "The harbour closed on Friday when the wind rose.", "Tom Hale (", "See also:",
        "Tags:", "Photo", "a) b", "(a", "1. x", "CHAPTER I",
        "What do you do all day in the winter, when the sound is frozen and no boat can leave?",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_throws_and_nothing_is_lost(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < TextsOfSeed; i++)
        {
            string lines = Some(random);
            string text = random.Next(4) == 0 ? "---\nparagraphs: wrapped\n---\n" + lines : lines;

            Check(text, lines);
        }
    }

    private static string Some(Random random)
    {
        // A fence would begin a front matter, whose words are no text.
        var text = new StringBuilder("\n");
        for (int i = random.Next(1, MostLines); i > 0; i--)
        {
            text.Append(Lines[random.Next(Lines.Length)]).Append(random.Next(3) == 0 ? "\n" : "\n\n");
        }

        return text.ToString();
    }

    private static void Check(string text, string lines)
    {
        SourceText source = SourceText.From(text);
        ArticleReading reading = ArticleReading.Of(source, ParseSettings.Default, CancellationToken.None);
        reading.Warnings(source, CancellationToken.None);
        ArticleSyntax article = reading.Syntax;

        Assert.Equal(
            article.Text,
            string.Join("\n\n", article.Blocks.Select(block => article.TextOf(block).ToString())));
        Assert.All(
            article.Metadata,
            entry => Assert.True(!entry.Span.IsEmpty && entry.Span.End <= article.Text.Length));
        string headline = article.Headline is null
            ? ""
            : text.Substring(article.Headline.Span.Start, article.Headline.Span.Length);
        Assert.Equal(Letters(Read(lines)), Letters(Read(headline) + article.Text));
    }

    // An entity is the character that it stands for.
    private static string Read(string text) => text.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal);

    // The headline leaves its place, so that the letters are counted and not compared in their order.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());
}

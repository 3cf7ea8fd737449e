using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Lines;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>The smaller kinds of lines, each by what is one and by what looks like it.</summary>
public class LineKindTests
{
    [Theory]
    [InlineData("###", true)]
    [InlineData("# # #", true)]
    [InlineData("-ENDS-", true)]
    [InlineData("Ends", true)]
    [InlineData("– 30 –", true)]
    [InlineData("30", false)]
    [InlineData("End", false)]
    [InlineData("* * *", false)]
    [InlineData("---", false)]
    public void An_end_mark(string line, bool isOne) => Assert.Equal(isOne, EndMark.Is(line));

    [Theory]
    [InlineData("555-1877", true)]
    [InlineData("Call (020) 7946 0018", true)]
    [InlineData("+44 20 7946 0018", true)]
    [InlineData("press@harrow.example", true)]
    [InlineData("See https://harrow.example/ferry", true)]
    [InlineData("www.harrow.example", true)]
    [InlineData("The years 1999-2003", false)]
    [InlineData("1-800-555-1877", true)]
    [InlineData("0800 555187", true)]
    [InlineData("On 2026-05-03", false)]
    [InlineData("03/05/2026", false)]
    [InlineData("King Hale (1999-2003)", false)]
    [InlineData("1234567", false)]
    [InlineData("1 000 000 francs", false)]
    [InlineData("@harrowferry", false)]
    [InlineData("He is 5'10\" tall", false)]
    public void An_address(string line, bool isOne) => Assert.Equal(isOne, Address.IsIn(line));

    [Theory]
    [InlineData("Contact: Nora Fenwick, press office", true)]
    [InlineData("March 3, 2026 Contact: Nora Fenwick", true)]
    [InlineData("For more information", true)]
    [InlineData("For information, contact: Nora Fenwick", true)]
    [InlineData("555-1877 (office)", true)]
    [InlineData("Contact with the island is lost", false)]
    [InlineData("Eye contact: how sailors greet", false)]
    [InlineData("Call 555-1877 to book a seat.", false)]
    public void A_contact(string line, bool isOne) => Assert.Equal(isOne, ContactLine.Is(line));

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE", true)]
    [InlineData("Press release", true)]
    [InlineData("*** PRESS RELEASE ***", true)]
    [InlineData("News", true)]
    [InlineData("News of the storm", false)]
    [InlineData("Embargoed until 00:01, 3 March 2026", true)]
    [InlineData("Press release goes wrong", false)]
    [InlineData("Embargo on hens lifted", false)]
    public void A_line_of_a_press_release(string line, bool isOne) => Assert.Equal(isOne, ReleaseLine.Is(line));

    [Theory]
    [InlineData("Photo: Nora Fenwick", true)]
    [InlineData("The quay. Photo / Nora Fenwick", true)]
    [InlineData("Photographs of the dead", false)]
    public void A_caption(string line, bool isOne) => Assert.Equal(isOne, CaptionLine.Is(line));

    [Theory]
    [InlineData("See also: Ten boats", true)]
    [InlineData("READ MORE: Ten boats", true)]
    [InlineData("Advertisement", true)]
    [InlineData("Tags: ferry, harbour", true)]
    [InlineData("See also", false)]
    [InlineData("Watch the ferry arrive", false)]
    public void A_signpost(string line, bool isOne) => Assert.Equal(isOne, Signpost.Is(line));

    [Theory]
    [InlineData("- a", true)]
    [InlineData("12. a", true)]
    [InlineData("(3) a", true)]
    [InlineData("d) a", true)]
    [InlineData("(d) a", true)]
    [InlineData("1999. A year", false)]
    [InlineData("A. Brook", false)]
    [InlineData("(a lie)", false)]
    public void A_list_item(string line, bool isOne) => Assert.Equal(isOne, ListItem.Is(line));

    [Theory]
    [InlineData("<p>", 3)]
    [InlineData("<br/>x", 5)]
    [InlineData("</div> x", 6)]
    [InlineData("<a href=\"x\">y", 12)]
    [InlineData("<!-- x -->y", 10)]
    [InlineData("&nbsp;x", 6)]
    [InlineData("&#8217;x", 7)]
    [InlineData("&#x2019;x", 8)]
    [InlineData("< 5 francs", 0)]
    [InlineData("<Ada> came", 0)]
    [InlineData("<p", 0)]
    [InlineData("& Sons;", 0)]
    [InlineData("&#;", 0)]
    public void A_tag_of_html(string text, int length) => Assert.Equal(length, HtmlTag.LengthAt(text));

    [Fact]
    public void Names_are_found_between_tags()
    {
        Assert.EndsWith(
            "statement: It smells (Mara Lindqvist)\n",
            ArticleDump.Of("# Ferry\n\n<p>“It smells,” said <b>Mara Lindqvist</b>, the <i>engineer</i>.</p>"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class=\"x\">Ferry sails again</p>", "Ferry sails again")]
    [InlineData("<p>&nbsp;</p>", "")]
    [InlineData("a <b>", "a")]
    [InlineData("a < b", "a < b")]
    [InlineData("&ldquo;Yes&rdquo;", "&ldquo;Yes&rdquo;")]
    public void The_words_of_a_line_stand_between_its_tags(string line, string words) =>
        Assert.Equal(words, HtmlTag.Trim(line).ToString());
}

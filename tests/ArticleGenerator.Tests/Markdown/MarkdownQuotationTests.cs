using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>Who says what is found in what a reader reads, and nowhere else.</summary>
public class MarkdownQuotationTests
{
    [Theory]
    [InlineData("\"It was late,\" said **Ada Brook**, the harbour master.", "It was late (Ada Brook)")]
    [InlineData("*\"It was late,\"* said Ada Brook.", "It was late (Ada Brook)")]
    [InlineData("\"It was *very* late,\" said [Ada Brook](brook.md).", "It was very late (Ada Brook)")]
    [InlineData(
        "“You run `horn \"now\"` at the quay,” said Ada Brook.",
        "You run horn \"now\" at the quay (Ada Brook)")]
    [InlineData("> “It was late,” said Ada Brook.", "It was late (Ada Brook)")]
    [InlineData("- \"It was late,\" said Ada Brook.", "It was late (Ada Brook)")]
    [InlineData("It was late.[^1]\n\n[^1]: \"It was dark,\" said Ada Brook.", "It was dark (Ada Brook)")]
    public void Emphasis_and_links_are_read_through(string body, string expected) =>
        Assert.Equal([expected], Quotations(body));

    [Theory]
    [InlineData("It was late. `say \"It was late\"`")]
    [InlineData("It was late.\n\n```\n\"It was late,\" said Ada Brook.\n```")]
    [InlineData("It was late.\n\n    \"It was late,\" said Ada Brook.")]
    [InlineData("It was <b title=\"It was late\">late</b>.")]
    [InlineData("<div title=\"late\">\n\"It was late,\"\n</div>\n\nIt was late.")]
    [InlineData("See [the quay](https://quay.example/ \"Late, said Ada Brook\").")]
    [InlineData("![A \"ferry\"](ferry.jpg)\n\nIt was late.")]
    [InlineData("It was late.[^\"late\"]\n\n[^\"late\"]: It was dark.")]
    public void Code_addresses_titles_and_html_say_nothing(string body) => Assert.Empty(Quotations(body));

    [Theory]
    [InlineData("The tide is late, and I am sorry for it.\n>\n> — Ada Brook, harbour master")]
    [InlineData("The tide is late, and I am sorry for it. — Ada Brook")]
    [InlineData("The tide is late, and I am sorry for it.\n> -- Ada Brook")]
    public void A_block_quotation_is_its_signers(string quoted) => Assert.Equal(
        ["The tide is late, and I am sorry for it. (Ada Brook)"],
        Quotations($"A note hung on the door.\n\n> {quoted}\n\nWe read it."));

    [Fact]
    public void A_block_quotation_is_whose_the_sentence_above_says() => Assert.Equal(
        ["The tide is late. I am sorry for it. (Ada Brook)"],
        Quotations(
            "It was dark. Ada Brook wrote to us on Friday:\n\n> The tide is late.\n>\n> I am sorry for it.\n\nWe read "
                + "it."));

    [Fact]
    public void A_block_quotation_without_a_name_is_nobodys() => Assert.Equal(
        ["No person shall feed the gulls. (nobody)"],
        Quotations("Ada Brook came at noon.\n\nIt was dark.\n\n> No person shall feed the gulls.\n\nWe read it."));

    [Fact]
    public void In_a_note_nobody_is_quoted_but_between_marks() => Assert.Equal(
        ["It will be late (Ada Brook)"],
        Quotations("It was dark. Ada Brook wrote:\n\n> [!NOTE]\n> The tide turns at noon.\n>\n> \"It will be late,\" "
            + "said Ada Brook."));

    [Fact]
    public void A_pull_quote_repeats_and_is_no_quotation_of_its_own() => Assert.Equal(
        ["It still smells of the same old diesel (Ada Brook)"],
        Quotations(
            "\"It still smells of the same old diesel,\" said Ada Brook.\n\n> It still smells of the same old diesel"));

    private static IEnumerable<string> Quotations(string body)
    {
        ArticleSyntax article = MarkdownText.Read($"# The ferry\n\n{body}");
        QuotationSet set = QuotationReader.Read(article, TestContext.Current.CancellationToken);
        return set.Quotations.Select(quotation =>
            string.Join(" ", quotation.Parts.Select(part => article.Text.Substring(part.Start, part.Length)))
            + $" ({(quotation.Speaker < 0 ? "nobody" : set.Speakers[quotation.Speaker].Name)})");
    }
}

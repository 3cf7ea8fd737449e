namespace ArticleGenerator.Tests.Markdown;

/// <summary>What each block of a Markdown document is for a reader.</summary>
public class MarkdownBlockTests
{
    [Theory]
    [InlineData("Ferry sails again\n===\n\nIt was late.")]
    [InlineData("# Ferry sails again\n\nIt was late.")]
    [InlineData("<!-- written by hand -->\n# Ferry sails again #\n\nIt was late.")]
    [InlineData("# *Ferry* sails [again](ferry.md)\n\nIt was late.")]
    public void The_first_heading_of_level_one_is_the_headline(string text)
    {
        Assert.Equal("Ferry sails again", MarkdownText.Read(text).Headline!.Text);
        Assert.Equal(["Paragraph: It was late."], MarkdownText.Blocks(text));
    }

    [Fact]
    public void With_a_headline_above_the_text_no_heading_is_taken_for_one() => Assert.Equal(
        ["Heading 1: The quay", "Paragraph: It was late."],
        MarkdownText.Blocks("---\ntitle: Ferry\n---\n# The quay\n\nIt was late."));

    [Fact]
    public void Headings_have_the_level_they_are_given() => Assert.Equal(
        [
            "Paragraph: One.", "Heading 1: Again", "Heading 2: Below", "Heading 6: Deep", "Heading 2: Underlined",
            "Paragraph: Two.",
        ],
        MarkdownText.Blocks("# Ferry\n\nOne.\n\n# Again\n\n## Below\n\n###### Deep\n\nUnderlined\n---\n\nTwo."));

    [Fact]
    public void Lines_of_a_paragraph_are_one() => Assert.Equal(
        ["Paragraph: It was late and dark.", "Paragraph: One two"],
        MarkdownText.Blocks("# Ferry\n\nIt was late\nand dark.\n\nOne  \ntwo"));

    [Fact]
    public void Items_of_lists_keep_their_mark_and_know_how_deep_they_are() => Assert.Equal(
        [
            "ListItem 1: - Tea",
            "ListItem 2 no. 1: 1. Black",
            "ListItem 2 no. 2: 2. Green",
            "Paragraph 1: Both are cold.",
            "ListItem 1: - Buns",
        ],
        MarkdownText.Blocks("# Ferry\n\n- Tea\n  1. Black\n  2. Green\n\n  Both are cold.\n- [x] Buns\n"));

    [Theory]
    [InlineData("1. # Tea\n2.\n", "ListItem 1 no. 1: 1. Tea", "ListItem 1 no. 2: 2.")]
    [InlineData("-     buns\n", "ListItem 1: -", "Code 1: buns")]
    [InlineData("- - buns\n", "ListItem 1: -", "ListItem 2: - buns")]
    public void An_item_is_its_first_paragraph_or_nothing_but_its_mark(string text, params string[] blocks) =>
        Assert.Equal(blocks, MarkdownText.Blocks("# Ferry\n\n" + text));

    [Fact]
    public void Code_keeps_its_indentation_and_a_table_its_empty_cells() => Assert.Equal(
        ["Code:   if late:⏎wait", "Table: →Boat⏎1→⏎→"],
        MarkdownText.Blocks("# Ferry\n\n```\n\n  if late:\nwait\n```\n\n| | Boat |\n|---|---|\n| 1 | |\n| | |\n"));

    [Theory]
    [InlineData("> [!NOTE]\n> It was *late*.\n>\n> It was dark.", "It was late.", "It was dark.")]
    [InlineData("> [!warning]  \n> It was late.", "It was late.")]
    [InlineData("> [!TIP]\n>\n> It was late.", "It was late.")]
    public void A_note_is_a_quoted_block_without_its_marker(string text, params string[] words) => Assert.Equal(
        words.Select(line => "BlockQuotation: " + line), MarkdownText.Blocks("# Ferry\n\n" + text));

    [Theory]
    [InlineData("> [!NOTE] It was late.", "[!NOTE] It was late.")]
    [InlineData("> [!]\n> It was late.", "[!] It was late.")]
    [InlineData("> [NOTE]\n> It was late.", "[NOTE] It was late.")]
    public void Brackets_in_a_quoted_block_are_words(string text, string words) =>
        Assert.Equal(["BlockQuotation: " + words], MarkdownText.Blocks("# Ferry\n\n" + text));

    [Theory]
    [InlineData("##Fares")]
    [InlineData("#1 on the island")]
    [InlineData("####### Fares")]
    public void Number_signs_without_a_space_or_too_many_are_words(string line) =>
        Assert.Equal(["Paragraph: " + line], MarkdownText.Blocks("# Ferry\n\n" + line));

    [Fact]
    public void Code_tables_images_and_rules_are_paragraphs_of_their_kinds() => Assert.Equal(
        [
            "Code in console: ferry install⏎  --now",
            "Code: indented",
            "Table: Berth→Boat⏎1→Lady Anne",
            "Image: The ferry at its berth",
            "ThematicBreak: ", "Html: <div>⏎x⏎</div>",
        ],
        MarkdownText.Blocks("""
            # Ferry

            ```console
            ferry install
              --now
            ```

                indented

            | Berth | Boat |
            |---|---|
            | 1 | *Lady Anne* |

            ![The ferry at its berth](ferry.jpg "Late")

            ***

            <div>
            x
            </div>
            """));

    [Fact]
    public void Paragraphs_that_are_written_in_html_are_prose()
    {
        const string Text = "# Ferry\n\n<p class=\"lead\">It smells &amp; <em>roars</em>,\nwe hear.</p>\n<p>\"It "
            + "smells,\" said Ada Brook.</p>";

        Assert.Equal(
            ["Paragraph: It smells & roars, we hear.", "Paragraph: \"It smells,\" said Ada Brook."],
            MarkdownText.Blocks(Text));
    }

    [Theory]
    [InlineData("<p>Fish & chips &amp; peas</p>", "Fish & chips & peas")]
    [InlineData("<p>Q&A <em>now</em>; come.</p>", "Q&A now; come.")]
    [InlineData("<p>Late &#13;&#10; dark & <", "Late    dark & <")]
    public void Signs_in_html_that_are_no_entities_stand_once(string html, string words) =>
        Assert.Equal(["Paragraph: " + words], MarkdownText.Blocks("# Ferry\n\n" + html));

    [Fact]
    public void Footnotes_stand_at_the_end_with_their_numbers()
    {
        const string Text = "# Ferry\n\nIt was late.[^why] It was dark.\n\n[^why]: The tide.\n";

        Assert.Equal(["Paragraph: It was late. It was dark.", "Footnote no. 1: The tide."], MarkdownText.Blocks(Text));
        Assert.Equal(["FootnoteMark “” to 1"], MarkdownText.Spans(Text));
    }

    [Fact]
    public void What_is_set_apart_has_its_place_target_and_title() => Assert.Equal(
        [
            "Emphasis “late and dark”",
            "Strong “dark”",
            "Code “horn --on”",
            "Link “the harbour” to https://h.example/a?b=c (Quay)",
            "Image “a gull” to gull.png",
            "Link “https://w.example” to https://w.example",
            "Link “ada@h.example” to mailto:ada@h.example",
        ],
        MarkdownText.Spans(
            "# F\n\n*late and **dark*** `horn --on` [the harbour](https://h.example/a?b=c \"Quay\") ![a "
                + "gull](gull.png) "
            + "https://w.example <ada@h.example>"));

    [Fact]
    public void In_an_image_nothing_is_set_apart() => Assert.Equal(
        ["Image “a gull on the quay” to gull.png", "Emphasis “late”"],
        MarkdownText.Spans("# F\n\n![a *gull* on [the `quay`](quay.md)](gull.png) *late*"));

    [Fact]
    public void Byline_date_and_credit_stand_where_they_do_in_a_plain_text() => Assert.Equal(
        ["Byline: By Ada Brook", "Date: 3 May 2026", "Paragraph: It was late.", "Credit: Photo: Tom Hale"],
        MarkdownText.Blocks("# Ferry\n\n*By Ada Brook*\n\n3 May 2026\n\nIt was late.\n\nPhoto: Tom Hale"));

    [Theory]
    [InlineData("It was late.", "1,1")]
    [InlineData("## The quay\n\nIt was late.", "1,4")]
    public void Without_a_headline_the_first_block_says_so(string text, string place)
    {
        Microsoft.CodeAnalysis.Text.LinePosition start = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines
            .GetLinePosition(MarkdownText.Read(text).Problems.Single(problem => problem.Id == "ART001").Span.Start);

        Assert.Equal(place, $"{start.Line + 1},{start.Character + 1}");
    }
}

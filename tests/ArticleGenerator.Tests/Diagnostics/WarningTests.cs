using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>
/// What the analyzer says of honest-looking texts: each check by an example that has it and by one that has not.
/// </summary>
public class WarningTests
{
    [Theory]
    [InlineData(
        "“It smells of diesel, and it always will.” That was on the gate. “It is the gate that smells of it, after "
            + "all.”",
        "ART101 (3,2)-(3,42)")]
    [InlineData("The note in the bottle:\n\n“I have lost both of my oars.”", "ART101 (5,2)-(5,30)")]
    [InlineData(
        "Gwen Hale and Tom Hale came aboard at seven.\n\n“It smells of diesel and always will,” Hale said.",
        "ART102 (5,40)-(5,44)")]
    [InlineData("“It smells,” said Mara Lindqvist. It always will, Lindquist added.", "ART103 (3,51)-(3,60)")]
    [InlineData("“It smells,” said Mara Lindqvist. “It always will,” said Mara Lindqvsit.", "ART103 (3,58)-(3,72)")]
    [InlineData(
        "“It smells,” said Ada Fenwick. It was late. Nora Fenwick and Nora Fenwyck came. “Yes,” said Nora Fenwick.",
        "ART103 (3,62)-(3,74)")]
    [InlineData(
        "The ferry is late because Lindqvist has a cold.\n\n“It smells,” said Mara Lindqvist.",
        "ART104 (3,27)-(3,36)")]
    [InlineData("The council said that Lindqvist has a cold.\n\n“It smells,” said Mara Lindqvist.",
        "ART104 (3,23)-(3,32)")]
    [InlineData("The council told her Lindqvist has a cold.\n\n“It smells,” said Mara Lindqvist.",
        "ART104 (3,22)-(3,31)")]
    [InlineData("Both Lindqvist and the crew left.\n\n“It smells,” said Mara Lindqvist.", "ART104 (3,6)-(3,15)")]
    [InlineData("A banner hung on the quay. “The ferry smells of diesel and always will.”", "ART101 (3,29)-(3,72)")]
    [InlineData("He stood below the banner and said, “We will sell the old ferry in autumn.”",
        "ART101 (3,38)-(3,75)")]
    [InlineData("Under the sign at the quay: “It smells of diesel and always will,” she said.",
        "ART101 (3,30)-(3,65)")]
    [InlineData("Lindqvist fields all questions.\n\n“It smells,” said Mara Lindqvist.", "ART104 (3,1)-(3,10)")]
    [InlineData(
        "“I have lost both oars,” said Ada Brook. \"It was dark,\" she said. “So dark.”",
        "ART105 (3,42)-(3,43)")]
    [InlineData(
        "It was late and the ferry did not leave until nine.\n\nIt was late and the ferry did not leave until nine.",
        "ART106 (5,1)-(5,52)")]
    [InlineData("“I have lost both oars,” said Ada Brook.\n\n> “I have lost all my oars”", "ART107 (5,3)-(5,28)")]
    [InlineData("The mail\u00ADboat was late.", "ART108 (3,9)-(3,10)")]
    [InlineData("The \u202Emailboat\u202C was late.", "ART108 (3,5)-(3,6)", "ART108 (3,14)-(3,15)")]
    [InlineData("<p>The mail boat was late.</p>", "ART111 (3,1)-(3,4)")]
    [InlineData("The mail&nbsp;boat was <b>late</b>.", "ART111 (3,9)-(3,15)")]
    [InlineData("&ldquo;It smells,&rdquo; said Ada Brook.", "ART111 (3,1)-(3,8)")]
    [InlineData("“It smells,” said Ada Brook &amp; Sons. &quot;Yes,&quot; said Ada Brook.", "ART111 (3,29)-(3,34)",
        "ART105 (3,41)-(3,47)")]
    public async Task What_an_editor_would_ask_about_is_reported_at_its_place(string body, params string[] expected)
    {
        GeneratorRun run = GeneratorRun.Of(("a", "# Ferry\n\n" + body));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(expected, Described.As(await run.WarningsAsync()));
    }

    [Theory]
    [InlineData("“It smells of diesel,” said Ada Brook.")]
    [InlineData("“It smells of diesel and always will,” I said.")]
    [InlineData("“It smells of diesel and always will,” somebody shouted.")]
    [InlineData("The report came late. “The ferry smells of diesel and always will,” it added.")]
    [InlineData("Ada Brook came in a shirt that read “No more ferries at night!” and left early.")]
    [InlineData("The quay was full of signs of “Welcome home, Sula!” that day.")]
    [InlineData("The council sent out a video that said, “We are going to build the finest quay of all.”")]
    [InlineData("The crew stays away after her March comment that, “We will sell the old ferry in autumn.”")]
    [InlineData("The Lindqvist administration was late.\n\n“It smells,” said Mara Lindqvist.")]
    [InlineData("Many Lindqvist supporters came.\n\n“It smells,” said Mara Lindqvist.")]
    [InlineData("Lindqvist & Sons owns the quay.\n\n“It smells,” said Mara Lindqvist.")]
    [InlineData("“It smells,” said Mara Lindqvist. The Lindqvists have always lived here.")]
    [InlineData(
        "Gwen Hale and Tom Hale came aboard at seven.\n\n“It smells of diesel and always will,” Mr. Hale said.")]
    [InlineData("“It smells,” said Ada Dray. “It always will,” said Tom Gray.")]
    [InlineData("“Ask Lindqvist,” said Ada Brook. “It smells,” said Mara Lindqvist.")]
    [InlineData("“It smells,” said Mara Lindqvist. “Yes,” Lindqvist said. “And no,” said Mr. Lindqvist.")]
    [InlineData("The film “Nine Lives of a Ferry” opens today.")]
    [InlineData("The skipper, Ernest Alan (Toby) Bower, came at nine. Bower left.\n\n“It is late,” said Toby Bower.")]
    [InlineData("Champion runner and coach: that was Toby Bower.\n\nHe trained Michael Campion and Tom Hale.")]
    [InlineData(
        "„Es riecht nach Diesel. Und es wird immer so riechen.“ Das stand auf der Wand des alten Hauses am Hafen.")]
    [InlineData("Q: Why?\n\nText of the story.\n\nQ: Why?")]
    [InlineData(
        "- Ask the owner of the boat before you sail in it.\n\nOr:\n\n- Ask the owner of the boat before you sail in "
            + "it.")]
    [InlineData(
        "1. Sell it:\n\nd) ask the owner of the boat before you do.\n\n2. Give it away:\n\nd) ask the owner of the "
            + "boat before you do.")]
    [InlineData(
        "4.2 The tenant keeps the quay clean on every day.\n\nAnd:\n\n4.2 The tenant keeps the quay clean on every "
            + "day.")]
    [InlineData(
        "The tenant keeps the quay clean on every day;\n\nand then:\n\nThe tenant keeps the quay clean on every day;")]
    [InlineData(
        "The ferry leaves at nine on every day.\n\nLate.\n\nThe ferry leaves at nine on every day.\n\nLater.\n\nThe "
            + "ferry leaves at nine on every day.")]

    // Two paragraphs of the same hash.
    [InlineData("The ferry Aa leaves at nine on every day.\n\nThe ferry BB leaves at nine on every day.")]
    [InlineData(
        "“You can have a view,” said Ada Brook, “or you can have dry trousers.”\n\n> You can have a view or you can "
            + "have dry trousers")]
    [InlineData("“I have lost both of my oars,” said Ada Brook.\n\n> “I have lost both of my oars” — Ada Brook")]
    [InlineData("“I have lost both of my oars,” said Ada Brook.\n\n> I have lost both of my oars\n> — Ada Brook")]
    [InlineData("The skipper, Tom “Diesel” Brook, went to the harbour.\n\n“It is late,” said Tom Brook.")]
    [InlineData("The council’s vote surprised its own clerk.\n\n> “the council's vote surprised its own clerk”")]
    [InlineData(
        "The flag 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F and the family 👩\u200D👧 were late.")]
    [InlineData("The word می\u200Cخواهم is Persian, and \u200Fשלום\u200F is Hebrew.")]
    [InlineData("The price is 5\u00A0francs.")]
    [InlineData("The fare is < 5 francs & more, and <Ada> is R&D; x<b and a>c.")]
    [InlineData("A 6\" pipe, and “It smells,” said Ada Brook.")]
    public async Task What_is_well_written_is_left_alone(string body)
    {
        GeneratorRun run = GeneratorRun.Of(("a", "# Ferry\n\n" + body));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(await run.WarningsAsync());
    }

    [Fact]
    public async Task Names_of_another_language_are_not_asked_about()
    {
        GeneratorRun run = GeneratorRun.Of(
            (
                "a",
                "---\nlanguage: de\n---\n# Die Fähre\n\nLange wartete man auf Merkel.\n\nDanach kam Dr. Anna Merkel."));

        Assert.Empty(await run.WarningsAsync());
    }

    [Fact]
    public async Task A_mark_at_the_start_of_the_file_is_no_character_of_it()
    {
        Assert.Empty(await GeneratorRun.Of(("a", "\uFEFF# Ferry\n\nIt was late.")).WarningsAsync());
    }

    [Fact]
    public async Task A_suggestion_is_one_although_its_descriptor_says_warning()
    {
        Diagnostic diagnostic = Assert.Single(
            await GeneratorRun.Of(("a", "# Ferry\n\nThe note:\n\n“I have lost both of my oars.”")).WarningsAsync());

        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
    }

    [Fact]
    public async Task An_invisible_character_is_named_and_counted_and_never_stands_in_a_message()
    {
        GeneratorRun run = GeneratorRun.Of(
            (
                "a",
                "# Ferry\n\nThe mail\u00ADboat was late, and the mail\u00ADman too, and the mail\u00AD.\n\n## "
                    + "\u202E\n\n## Two\n\nText."));

        Assert.Equal(
            "There is an invisible character here: U+00AD SOFT HYPHEN, and at 2 more places. Remove it.",
            (await run.WarningsAsync())[0].GetMessage(formatProvider: null));
        Assert.Equal(
            "The section “[U+202E RIGHT-TO-LEFT OVERRIDE]” has no text. Write a paragraph below its heading, or "
                + "remove the heading.",
            Assert.Single(run.Diagnostics).GetMessage(formatProvider: null));
    }

    [Fact]
    public async Task All_HTML_of_a_text_is_one_suggestion()
    {
        GeneratorRun run = GeneratorRun.Of(
            ("a", "# Ferry\n\n<p class=\"element element-paragraph\">It was late.</p>\n\n<br>"));

        Diagnostic diagnostic = Assert.Single(await run.WarningsAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(
            "HTML stands in this text: <p class=\"element elemen...>, and at 2 more places. A plain text has no tags, "
                + "and readers will see them: remove them, or save the article as Markdown (.md).",
            diagnostic.GetMessage(formatProvider: null));
    }

    [Fact]
    public async Task A_pull_quote_is_shown_the_words_that_it_may_have_meant()
    {
        ImmutableArray<Diagnostic> warnings = await GeneratorRun.Of(
            ("a", "# Ferry\n\n“I have lost both of my oars,” said Ada Brook.\n\n> “I have lost all of my oars”"))
            .WarningsAsync();

        Assert.Equal(
            "The text does not contain this pull quote word for word. Did you mean “I have lost both of my oars”?",
            Assert.Single(warnings).GetMessage(formatProvider: null));
    }

    [Fact]
    public async Task A_binary_file_and_one_that_fails_to_open_take_away_no_other()
    {
        AdditionalText[] files =
        [
            new InMemoryText(GeneratorRun.PathOf("binary"), (Microsoft.CodeAnalysis.Text.SourceText?)null),
            new InMemoryText(GeneratorRun.PathOf("good"), "# H\n\nThe mail\u00ADboat."),
        ];

        Assert.Equal(
            ["ART108 (3,9)-(3,10)"],
            Described.As(await GeneratorRun.Start(new GeneratorOptions(), files).WarningsAsync()));
    }
}

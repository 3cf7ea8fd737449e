using System.Globalization;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.References;

/// <summary>What one article says of another is asked of all.</summary>
public class ArticleReferenceTests
{
    private const string Engine = "# The ferry sails\n\nIt sails.\n\n## A new engine\n\nIt is new.\n";

    private static readonly (string, string)[] Archive =
    [
        ("local/ferry", Engine),
        ("local/winter ferry", "# In winter\n\nIt sails in winter, too.\n"),
        ("culture/choir.md", "# The choir\n\nIt sings.\n\n## Qu'est-ce que c'est?\n\nNobody knows.\n"),
    ];

    private static string[] Reported(string path, string text) =>
    [
        .. new GeneratorOptions().Run([.. Archive, (path, text)]).Diagnostics.Select(diagnostic =>
            $"{Described.As([diagnostic]).Single()} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
    ];

    [Theory]
    [InlineData("[[local/ferry]]")]
    [InlineData("[[local/ferry.txt]]")]
    [InlineData("[[/local/ferry]]")]
    [InlineData("[[./ferry]]")]
    [InlineData("[[../culture/choir]]")]
    [InlineData("[[local/winter ferry|in winter]]")]
    [InlineData("[[local/ferry#A new engine]]")]
    [InlineData("[[local/ferry#a-new-engine|the engine]]")]
    [InlineData("[[local/ferry#ANewEngine]]")]
    [InlineData("[[culture/choir#Qu'est-ce que c'est?]]")]
    [InlineData("[[#Of this one]]")]
    public void A_reference_to_what_is_there_says_nothing(string reference)
    {
        string text = $"# Report\n\nSee {reference}.\n\n## Of this one\n\nMore.\n";

        Assert.Empty(Reported("local/report", text));
        Assert.Empty(Reported("local/report.md", text));
    }

    [Theory]
    [InlineData("[it](ferry.txt)")]
    [InlineData("[it](./ferry.md#a-new-engine)")]
    [InlineData("[it](../culture/choir.md \"The choir\")")]
    [InlineData("[it](winter%20ferry.txt)")]
    [InlineData("[it](<winter ferry.txt>)")]
    [InlineData("[it](https://harrow.example/nowhere.md)")]
    [InlineData("[it](mailto:desk@harrow.example)")]
    [InlineData("[it](/nowhere.md)")]
    [InlineData("[it](#nowhere)")]
    [InlineData("[it](../../README.md)")]
    [InlineData("[it](../README.md)")]
    [InlineData("[it](_draft.md)")]
    [InlineData("[it](picture.png)")]
    [InlineData("![it](nowhere.md)")]
    public void A_link_of_markdown_to_what_is_there_or_to_no_article_says_nothing(string link) =>
        Assert.Empty(Reported("local/report.md", $"# Report\n\nSee {link}.\n"));

    [Theory]
    [InlineData("local/fery", "There is no article “local/fery”. Did you mean “local/ferry”?")]
    [InlineData("news/ferry", "There is no article “news/ferry”. Did you mean “local/ferry”?")]
    [InlineData("./choir", "There is no article “local/choir”. Did you mean “culture/choir”?")]
    [InlineData("local/ferry-in-winter",
        "There is no article “local/ferry-in-winter”. Did you mean “local/winter ferry”?")]
    [InlineData("local/lighthouse",
        "There is no article “local/lighthouse”. The articles of “local” are “local/ferry”, “local/report” and "
            + "“local/winter ferry”.")]
    [InlineData("culture/theatre",
        "There is no article “culture/theatre”. The only article there is “culture/choir”.")]
    [InlineData("lighthouse",
        "There is no article “lighthouse”. The articles are “culture/choir”, “local/ferry”, “local/report” and "
            + "“local/winter ferry”.")]
    [InlineData("../../ferry", "There is no article “../../ferry”. Did you mean “local/ferry”?")]
    public void A_reference_to_no_article_is_an_error_at_its_path(string path, string message)
    {
        string[] expected =
        [
            $"ART014 (3,7)-(3,{7 + path.Length}) {message} Mend the reference, or write the article or the section "
                + "that it means.",
        ];

        Assert.Equal(expected, Reported("local/report", $"# Report\n\nSee [[{path}|this]].\n"));
        Assert.Equal(expected, Reported("local/report.md", $"# Report\n\nSee [[{path}|this]].\n"));
    }

    [Theory]
    [InlineData("[[local/ferry#A newer engine]]", 19, 33,
        "The article “local/ferry” has no section “A newer engine”. Did you mean “A new engine”?")]
    [InlineData("[[local/ferry#The new engine]]", 19, 33,
        "The article “local/ferry” has no section “The new engine”. Did you mean “A new engine”?")]
    [InlineData("[[local/ferry#The winter]]", 19, 29,
        "The article “local/ferry” has no section “The winter”. Its only section is “A new engine”.")]
    [InlineData("[[local/winter ferry#Ice]]", 26, 29,
        "The article “local/winter ferry” has no section “Ice”. It has no sections. A heading stands behind "
            + "“## ”.")]
    [InlineData("[it](ferry.md#a-old-engine)", 19, 31,
        "The article “local/ferry” has no section “a-old-engine”. Did you mean “A new engine”?")]
    [InlineData("[it](fery.md)", 10, 17, "There is no article “local/fery”. Did you mean “local/ferry”?")]
    [InlineData("[[#Engines]]", 8, 15,
        "The article “local/report” has no section “Engines”. It has no sections. A heading stands behind “## ”.")]
    public void A_reference_to_no_section_is_an_error_at_its_heading(
        string reference, int start, int end, string message) => Assert.Equal(
        [$"ART014 (3,{start})-(3,{end}) {message} Mend the reference, or write the article or the section that it "
            + "means."],
        Reported("local/report.md", $"# Report\n\nSee {reference}.\n"));

    [Fact]
    public void Few_sections_are_listed_and_many_are_not()
    {
        string[] headings = ["Morning", "Noon", "Dusk", "Night", "Rain", "Wind"];
        string Text(int count) => "# Log\n\nIt sails.\n\n"
            + string.Concat(headings.Take(count).Select(heading => $"## {heading}\n\nText.\n\n"));

        Assert.Contains(
            "no section “Ferry”. Its sections are “Morning”, “Noon”, “Dusk”, “Night” and “Rain”. Mend the",
            Assert.Single(Reported("a.md", Text(5) + "[[#Ferry]]\n")),
            StringComparison.Ordinal);
        Assert.Contains(
            "no section “Ferry”. Mend the",
            Assert.Single(Reported("a.md", Text(6) + "[[#Ferry]]\n")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Section 1.2", "1.2 Fares")]
    [InlineData("1.2", "1.2 Fares")]
    [InlineData("§ 2", "2. Liability")]
    [InlineData("Clause 2.1", "2.1 Weather")]
    [InlineData("1.2 Weather", "2.1 Weather")]
    public void A_clause_is_found_by_its_number_where_the_reference_has_no_words(string reference, string heading)
    {
        const string Terms = "# Terms\n\nThey hold.\n\n## 1. Fares\n\n### 1.1 Boarding\n\nPay first.\n\n"
            + "### 1.2 Fares\n\nPay all.\n\n## 2. Liability\n\n### 2.1 Weather\n\nNone.\n\n";

        Assert.Contains(
            $"Did you mean “{heading}”?",
            Assert.Single(Reported("terms.md", $"{Terms}See [[#{reference}]].\n")),
            StringComparison.Ordinal);
    }

    // The time is no measure: it is there to fail instead of hang.
    [Fact(Timeout = 600_000)]
    public async Task Thousands_of_references_to_one_of_thousands_of_sections_are_each_looked_up_once()
    {
        string sections = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"## Day {i}\n\nText.\n\n"));
        string references = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[[log#Night {i}]]\n\n"));

        GeneratorRun run = await Task.Run(
            () => GeneratorRun.Of(("log.md", "# Log\n\n" + sections), ("a.md", "# A\n\n" + references)),
            TestContext.Current.CancellationToken);

        Assert.Equal(20_000, run.Diagnostics.Count(diagnostic => diagnostic.Id == "ART014"));
    }

    [Fact]
    public void A_broken_article_can_be_referred_to()
    {
        GeneratorRun run = GeneratorRun.Of(("a", "# A\n\nSee [[b]].\n"), ("b", ""));

        Assert.Equal(["ART002"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_renamed_article_gives_an_error_at_every_reference_to_it()
    {
        GeneratorRun run = GeneratorRun.Of(
            ("a", "# A\n\nSee [[engine]] and [[engine|it]].\n"), ("b", "# B\n\n[[engine]]\n"), ("engine", Engine));
        Assert.Empty(run.Diagnostics);

        GeneratorRun renamed = run.WithRenamed("engine", "engines");

        Assert.Equal(["ART014", "ART014", "ART014"], renamed.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.All(renamed.Diagnostics, diagnostic => Assert.Contains(
            "Did you mean “engines”?", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Empty(renamed.WithRenamed("engines", "engine").Diagnostics);
    }

    [Fact]
    public void A_heading_that_is_reworded_gives_an_error_at_every_reference_to_it()
    {
        GeneratorRun run = GeneratorRun.Of(("a", "# A\n\nSee [[c#A new engine]].\n"), ("c", Engine));
        Assert.Empty(run.Diagnostics);

        GeneratorRun edited = run.WithEdited(
            "c", Engine.Replace("A new engine", "Another engine", StringComparison.Ordinal));

        Assert.Equal(
            ["ART014 (3,9)-(3,21)"], Described.As(edited.Diagnostics));
    }

    [Fact]
    public void An_article_and_a_folder_can_be_silent_about_it()
    {
        Assert.Empty(GeneratorRun.Of(("a", "---\nsuppress: ART014\n---\n# A\n\nSee [[b]].\n")).Diagnostics);

        var options = new GeneratorOptions
        {
            FileOptions = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty
                .Add("article_diagnostic.ART014.severity", "none"),
        };
        Assert.Empty(options.Run(("a", "# A\n\nSee [[b]].\n")).Diagnostics);
    }
}

using ArticleGenerator.Diagnostics;
using ArticleGenerator.Problems;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>Each mistake is reported once, at its place, and the article is still there.</summary>
public class StructuralDiagnosticsTests
{
    [Theory]
    [InlineData("The ferry sails again.\n\nIt was late.", "ART001 (1,1)-(1,23)")]
    [InlineData("\n\n  The ferry sails again.\n\nIt was late.", "ART001 (3,3)-(3,25)")]
    [InlineData("By Ada Brook\n\nIt was late.", "ART001 (1,1)-(1,13)")]
    [InlineData("byline: Ada Brook\n\nIt was late.", "ART001 (1,1)-(1,18)")]
    [InlineData("---\nheadlin: Ferry\n---\nThe ferry sails again.\n\nIt was late.", "ART001 (2,1)-(2,8)")]
    [InlineData("", "ART002 (1,1)-(1,1)")]
    [InlineData(" \n\t\n", "ART002 (1,1)-(1,1)")]
    [InlineData("Ferry sails again", "ART002 (1,1)-(1,18)")]
    [InlineData("# Ferry\n\n## One\n\nText.\n\n## ONE\n\nText.", "ART005 (7,4)-(7,7)")]
    [InlineData("# Ferry\n\n## One\n\n## Two\n\nText.", "ART006 (3,4)-(3,7)")]
    [InlineData("# Ferry\n\nText.\n\n## One", "ART006 (5,4)-(5,7)")]
    [InlineData("Ferry\n\nHe said: “It smells.", "ART007 (3,10)-(3,11)")]
    [InlineData("Ferry\n\nHe said: \"It smells.\n\nIt was late.", "ART007 (3,10)-(3,11)")]
    [InlineData("Ferry\n\nIt smells,” he said.", "ART008 (3,11)-(3,12)")]
    [InlineData("Ferry\n\nHe says,” it smells of diesel.”", "ART008 (3,9)-(3,10)")]
    [InlineData("Ferry\n\n” ... it smells of diesel,” said Ada Brook. “Yes,” she said.", "ART008 (3,1)-(3,2)")]
    [InlineData("Ferry\n\n“It smells of diesel.\nAda Brook.”", "ART007 (3,1)-(3,2)")]
    [InlineData(
        "Ferry\n\n'It is deep,' said Ned Farrow. 'It always was.'\n\n'It is old, said Mary Gale, the vicar.\n\n'We "
            + "knew,' Farrow said.",
        "ART007 (5,1)-(5,2)")]
    [InlineData(
        "Ferry\n\n'It is deep,' said Ned Farrow. 'It always was.'\n\n'It is old, said Mary Gale, the vicar.",
        "ART007 (5,1)-(5,2)")]
    [InlineData("---\nheadline: Ferry\nnonsense\n---\nText.", "ART009 (3,1)-(3,9)")]
    [InlineData("---\nheadline: Ferry\nheadline: Ferry\n---\nText.", "ART009 (3,1)-(3,9)")]
    [InlineData("---\nheadline: Ferry\n\nText.", "ART009 (1,1)-(1,4)")]
    [InlineData("---\nheadline: Ferry\nparagraphs: both\n---\nText.", "ART009 (3,13)-(3,17)")]
    public void A_mistake_is_reported_once_at_its_place(string text, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(("a", text));

        Assert.Equal([expected], Described.As(run.Diagnostics));
        Assert.Single(run.Articles());
    }

    [Fact]
    public void Two_articles_of_one_name_are_both_there_and_the_second_is_reported()
    {
        GeneratorRun run = GeneratorRun.Of(("Ferry", "H\n\nOne."), ("ferry", "H\n\nTwo."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART004", diagnostic.Id);
        Assert.Equal(
            "Two files are the article “ferry”: articles/Ferry.txt and articles/ferry.txt. Rename one of them; names "
                + "that differ only in case, or in the file's ending, count as the same.",
            diagnostic.GetMessage(formatProvider: null));
        Assert.Equal("/newsroom/articles/ferry.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("/newsroom/articles/Ferry.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal(2, run.Articles().Count);
    }

    [Fact]
    public void A_broken_article_takes_away_no_other_and_keeps_what_could_be_read()
    {
        GeneratorRun run = GeneratorRun.Of(
            ("bad", "The ferry sails again.\n\n“It smells, said Mara Lindqvist.\n\n## One\n\n“Yes,” said Tom Hale."),
            ("good", "Ferry\n\n“It smells,” said Mara Lindqvist."));

        Assert.Equal(["ART001", "ART007"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Tom Hale", run.Articles()[0].Sections[0].Quotes[0].Speaker!.Name);
        Assert.Equal("Mara Lindqvist", run.Articles()[1].Quotes[0].Speaker!.Name);
    }

    [Theory]
    [InlineData("<a href=\"https://herald.example/ferry\" rel=\"nofollow\">The ferry</a> was late.")]
    [InlineData("The first man is 6’2” tall, and “I am 5’10”,” said Ada Brook.")]
    [InlineData("“It smells of diesel,” said Ada Brook. “It always will.“")]
    [InlineData("\u202A”It smells of diesel,” said Ada Brook.")]
    [InlineData(
        "‘It is deep,’ said Ned Farrow, the sexton. ‘It always was.’\n\nThe deeds call it ‘the Monks’ Well’, and so "
            + "does everybody.")]
    [InlineData(
        "'It is deep,' said Ned Farrow, the sexton. 'It always was.'\n\nThe deeds call it 'the Monks' Well', and so "
            + "does everybody.")]
    [InlineData("The fare is < 5 francs, and “it < 6”, said Ada Brook.")]
    public void Marks_that_are_none_or_stand_the_wrong_way_round_are_no_mistake_of_their_own(string body)
    {
        Assert.Empty(GeneratorRun.Of(("a", "# Ferry\n\n" + body)).Diagnostics);
    }

    [Fact]
    public void A_mistake_with_two_places_has_both()
    {
        GeneratorRun run = GeneratorRun.Of(("a", "# Ferry\n\n## One\n\nHe said: “It smells.\n\n## One\n\nText."));

        Assert.Equal(["ART007 (5,10)-(5,11)", "ART005 (7,4)-(7,7)"], Described.As(run.Diagnostics));
        Assert.Equal(["(5,21)-(5,21)"], run.Diagnostics[0].AdditionalLocations.Select(Described.Place));
        Assert.Equal(["(3,4)-(3,7)"], run.Diagnostics[1].AdditionalLocations.Select(Described.Place));
    }

    [Fact]
    public void The_speaker_of_a_quotation_that_is_never_closed_keeps_it()
    {
        GeneratorRun run = GeneratorRun.Of(("a", "Ferry\n\n“It smells, said Mara Lindqvist, the ferry's engineer."));

        Assert.Equal("ART007", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("Mara Lindqvist", run.Article().Quotes[0].Speaker!.Name);
        Assert.NotNull(run.Article().Member("Speakers.MaraLindqvist"));
    }

    [Fact]
    public void A_file_that_arrives_twice_counts_once()
    {
        var files = new[] { "a", "b", "a" }.Select(name => new InMemoryText(GeneratorRun.PathOf(name), "H\n\nText."));

        GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), files);

        Assert.Equal(["a", "b"], run.Articles().Select(article => article.Path));
        Assert.Null(run.Result.Exception);
    }

    [Fact]
    public void A_text_file_outside_of_an_articles_folder_is_left_alone()
    {
        var file = new InMemoryText("/newsroom/BannedSymbols.txt", "T:System.DateTime;no");

        Assert.Empty(GeneratorRun.Start(new GeneratorOptions(), [file]).Result.GeneratedSources);
    }

    [Fact]
    public void A_binary_file_is_an_article_without_text_and_the_compiler_says_the_rest()
    {
        GeneratorRun run = GeneratorRun.Start(
            new GeneratorOptions(), [new InMemoryText(GeneratorRun.PathOf("a"), (SourceText?)null)]);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("", run.Article().Text);
    }

    [Fact]
    public async Task A_file_that_the_host_cannot_read_is_ART096_of_that_file_and_the_others_are_there()
    {
        AdditionalText[] files =
        [
            new ThrowingText(GeneratorRun.PathOf("bad")), new InMemoryText(GeneratorRun.PathOf("good"), "H\n\nText."),
        ];

        GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), files);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("ART096", GeneratorRun.PathOf("bad")), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Equal(
            "The file cannot be read: The disk is gone. Check that it is there, that you may read it and that no "
                + "other program holds it open.",
            diagnostic.GetMessage(formatProvider: null));
        Assert.Equal(["bad", "good"], run.Articles().Select(article => article.Path));

        // The analyzer does not say it again.
        Assert.Empty(await run.WarningsAsync());
    }

    [Fact]
    public void A_folder_lowers_what_is_said_of_a_file_that_cannot_be_read()
    {
        var options = new GeneratorOptions { Warnings = ReportDiagnostic.Default };
        options = options with
        {
            FileOptions = options.FileOptions.Add(
            "article_diagnostic.ART096.severity", "warning")
        };

        GeneratorRun run = GeneratorRun.Start(options, [new ThrowingText(GeneratorRun.PathOf("bad"))]);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Diagnostics).Severity);
    }

    [Fact]
    public void Every_descriptor_has_a_page_with_its_title_and_a_line_in_the_index()
    {
        string index = Repository.Read("docs", "diagnostics", "README.md");
        Assert.All(Descriptors.All, descriptor =>
        {
            Assert.StartsWith(
                $"# {descriptor.Id}: {descriptor.Title}",
                Repository.Read("docs", "diagnostics", descriptor.Id + ".md"),
                StringComparison.Ordinal);
            Assert.Contains(
                $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {Level(descriptor)} |",
                index,
                StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("ArticleNamespace", "not a namespace", "ART091")]
    [InlineData("ArticleCatalogName", "class", "ART091")]
    [InlineData("ArticleVisibility", "secret", "ART091")]
    [InlineData("RootNamespace", "My.Articles", "ART092")]
    public void A_property_that_is_not_understood_is_reported(string property, string value, string id)
    {
        var options = new GeneratorOptions();
        options = options with { Properties = options.Properties.SetItem(property, value) };

        Assert.Equal(id, Assert.Single(options.Run(("a", "H\n\nText.")).Diagnostics).Id);
    }

    private static string Level(DiagnosticDescriptor descriptor) =>
        DefaultLevels.Of(descriptor.Id).ToString().ToLowerInvariant();

    private sealed class ThrowingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            throw new IOException("The disk is gone.");
    }
}

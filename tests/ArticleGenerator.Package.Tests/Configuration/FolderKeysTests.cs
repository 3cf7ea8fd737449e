using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>What folders say about how their articles are read, and what nobody can have meant.</summary>
public class FolderKeysTests(Packages packages)
{
    // A plain heading, and a block of two lines of which the first ends a sentence.
    private const string Text = """
        Ferry sails again

        The ferry sailed at noon.

        A new engine

        “It smells of diesel,” said Mara Lindqvist.
        The crew waved from the rail,
        and the harbour answered.
        """;

    private const string Program = """
        using News;

        foreach (var article in Articles.All)
        {
            Console.WriteLine($"{article.Path}: {article.Paragraphs.Count} {article.Sections.Count} {article.Quotes[0].Speaker?.Name}");
        }
        """;

    [Fact]
    public async Task Folders_say_how_their_articles_are_read_and_what_makes_no_sense_is_a_warning()
    {
        TestProject project = packages.NewProject("keys");
        project.Write("News.csproj", new ProjectFile(packages.Generator) { IsProgram = true });
        project.Write("Program.cs", Program);
        foreach (string folder in (string[])["headings", "language", "lines", "mistakes", "plain", "wrapped"])
        {
            project.Write($"articles/{folder}/ferry.txt", Text);
        }

        project.Write("articles/mistakes/ferry.txt", $"---\nsuppress: ART108, ART110\n---\n{Text}");
        project.Write(".editorconfig", """
            [articles/headings/**.txt]
            article_headings = marked

            [articles/lines/**.txt]
            article_paragraphs = lines

            [articles/mistakes/**.txt]
            article_heading = marked
            article_headings = mark
            articles_language = en
            article_diagnostic.ART777.severity = none
            article_diagnostic.ART108.severity = warn
            """);
        project.Write("articles/.editorconfig", """
            [language/**.txt]
            article_language = de

            [wrapped/**.txt]
            article_paragraphs = wrapped
            """);

        CommandResult build = (await project.BuildAsync()).MustSucceed();
        string[] warnings = [.. build.Lines
            .Where(line => line.Contains(" warning ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(" (https:", StringComparison.Ordinal)])
            .Distinct()
            .Order(StringComparer.Ordinal)];
        const string Prefix = "CSC : warning ART091: The .editorconfig of the article “mistakes/ferry” is not "
            + "understood: ";
        Assert.Equal(
            [
                Prefix
                    + "“article_diagnostic.ART108.severity = warn”: the value can be none, suggestion, warning, "
                    + "error. Did you mean “warning”?",
                Prefix
                    + "“article_diagnostic.art777.severity” is no key that articles know. Did you mean "
                    + "“article_diagnostic.ART007.severity”?",
                Prefix + "“article_headings = mark”: the value can be plain, marked. Did you mean “marked”?",
                Prefix + "“article_heading” is no key that articles know. Did you mean “article_headings”?",
                Prefix + "“articles_language” is no key that articles know. Did you mean “article_language”?",
            ],
            warnings.Where(line => line.StartsWith("CSC", StringComparison.Ordinal)));
        Assert.EndsWith(
            "ferry.txt(2,19): warning ART091: “ART110” is not a diagnostic that an article can suppress: write ids "
                + "such as ART101, separated by commas. That one is not about a text: set it for the project, with "
                + "NoWarn or in a .globalconfig.",
            Assert.Single(warnings, line => !line.StartsWith("CSC", StringComparison.Ordinal)),
            StringComparison.Ordinal);

        // Paragraphs, sections, who speaks first: in a text that is said to be German, “said” is no verb of speech.
        Assert.Equal(
            [
                "headings/ferry: 5 0 Mara Lindqvist",
                "language/ferry: 4 1",
                "lines/ferry: 4 1 Mara Lindqvist",
                "mistakes/ferry: 4 1 Mara Lindqvist",
                "plain/ferry: 4 1 Mara Lindqvist",
                "wrapped/ferry: 2 1 Mara Lindqvist",
            ],
            (await project.RunAsync()).MustSucceed().Lines);

        project.Delete();
    }
}

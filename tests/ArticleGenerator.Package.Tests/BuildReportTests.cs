using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>
/// What a build says of mistakes, in its output and in the log that other tools read (<c>ErrorLog</c>).
/// </summary>
public class BuildReportTests(Packages packages)
{
    // The emoji is two UTF-16 code units: columns count those, as editors do.
    private const string Unclosed = "# Ferry sails again\n\nThe 😀 crew waved. “It smells of diesel, said Mara "
        + "Lindqvist.\n";
    private const string Invisible = "# The mail is late\n\nThe 😀 mail\u00ADboat came at noon.\n";
    private const string Mixed = "# Ferry sails again\n\n“It smells,” said Mara Lindqvist. \"Still,\" she said. "
        + "“Ever.”\n";
    private const string Headings = "# Ferry sails again\n\nIt sailed.\n\n## A new engine\n\nIt smells.\n\n## A new "
        + "engine\n\nIt runs.\n";
    private const string Several = "---\nheadline\n---\n# Ferry sails again\n\n## A new engine\n\n## The crew\n\nIt "
        + "waved.”\n";

    [Fact]
    public async Task Each_mistake_is_reported_once_at_its_place_and_no_csharp_error_beside_it()
    {
        TestProject project = packages.NewProject("report");
        project.Write(
            "News.csproj",
            new ProjectFile(packages.Generator) { Properties = ["<ErrorLog>build.sarif,version=2.1</ErrorLog>"] });
        foreach ((string name, string text) in (ReadOnlySpan<(string, string)>)[
            ("unclosed", Unclosed),
            ("invisible", Invisible),
            ("mixed", Mixed),
            ("headings", Headings),
            ("several", Several)])
        {
            project.Write($"articles/harbour/{name}.txt", text);
        }

        // What could be read of a broken article is there: its members, both of the sections with one heading too.
        project.Write("Reader.cs", """
            using News;

            internal static class Reader
            {
                public static string Read() =>
                    Articles.Harbour.Unclosed.Headline
                    + Articles.Harbour.Headings.Sections.ANewEngine1.Text
                    + Articles.Harbour.Several.Sections.TheCrew.Heading;
            }
            """);

        CommandResult build = (await project.BuildAsync()).MustFail();
        IReadOnlyList<LoggedDiagnostic> all = LoggedDiagnostic.Read(project.Read("build.sarif"));
        LoggedDiagnostic[] log =
            [.. all.Where(diagnostic => diagnostic.Id.StartsWith("ART", StringComparison.Ordinal))];

        // Each mistake once, the suggestion in the log only.
        Assert.Equal(
            [
                "error ART005 harbour/headings.txt (9,4)-(9,16), see harbour/headings.txt (5,4)-(5,16)",
                "error ART006 harbour/several.txt (6,4)-(6,16)",
                "error ART007 harbour/unclosed.txt (3,20)-(3,21), see harbour/unclosed.txt (3,62)-(3,62)",
                "error ART008 harbour/several.txt (10,10)-(10,11)",
                "error ART009 harbour/several.txt (2,1)-(2,9)",
                "note ART105 harbour/mixed.txt (3,35)-(3,36), see harbour/mixed.txt (3,42)-(3,43)",
                "warning ART108 harbour/invisible.txt (3,12)-(3,13)",
            ],
            log.Select(Described).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "error ART005 harbour/headings.txt(9,4)",
                "error ART006 harbour/several.txt(6,4)",
                "error ART007 harbour/unclosed.txt(3,20)",
                "error ART008 harbour/several.txt(10,10)",
                "error ART009 harbour/several.txt(2,1)",
                "warning ART108 harbour/invisible.txt(3,12)",
            ],
            PrintedDiagnostic.Read(build)
                .Select(line => $"{line.Severity} {line.Id} {line.File}({line.Line},{line.Column})")
                .Order(StringComparer.Ordinal));
        Assert.DoesNotContain(" CS", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(all, diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));

        // A viewer of logs shows the whole sentence, and links to the page of its rule.
        LoggedDiagnostic unclosed = Assert.Single(log, diagnostic => diagnostic.Id == "ART007");
        Assert.Equal(
            "The quotation opened here is never closed. Add a closing ” or, if it goes on in the next paragraph, open "
                + "that one with “ too.",
            unclosed.Message);
        Assert.Equal(
            "There is an invisible character here: U+00AD SOFT HYPHEN. Remove it.",
            Assert.Single(log, diagnostic => diagnostic.Id == "ART108").Message);
        Assert.All(
            log,
            diagnostic =>
                Assert.EndsWith($"/docs/diagnostics/{diagnostic.Id}.md", diagnostic.HelpUri, StringComparison.Ordinal));
        Assert.Equal("file", unclosed.Place!.File.Scheme);

        project.Delete();
    }

    private static string Described(LoggedDiagnostic diagnostic) =>
        $"{diagnostic.Level} {diagnostic.Id} "
            + $"{diagnostic.Place}{string.Concat(diagnostic.Related.Select(place => $", see {place}"))}";
}

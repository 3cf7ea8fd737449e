using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>
/// What folders and articles say about severities. What the compiler makes of it is tested with real builds.
/// </summary>
public class ConfigurationTests
{
    private const string Unclosed = "# Ferry\n\n“It smells, said Mara Lindqvist.";
    private const string Mixed = "# Ferry\n\n“It smells,” said Mara Lindqvist. \"Still,\" she said. “Ever.”";
    private const string SoftHyphen = "# Ferry\n\nThe mail\u00ADboat was late.";

    [Theory]
    [InlineData(Unclosed, "ART007", "error", DiagnosticSeverity.Error)]
    [InlineData(Unclosed, "ART007", "warning", DiagnosticSeverity.Warning)]
    [InlineData(Unclosed, "ART007", "suggestion", DiagnosticSeverity.Info)]
    [InlineData(SoftHyphen, "ART108", "error", DiagnosticSeverity.Error)]
    [InlineData(SoftHyphen, "ART108", "Suggestion", DiagnosticSeverity.Info)]
    [InlineData(Mixed, "ART105", "warning", DiagnosticSeverity.Warning)]
    [InlineData(Mixed, "ART105", "error", DiagnosticSeverity.Error)]
    public async Task A_folder_raises_and_lowers_a_severity(
        string text, string id, string severity, DiagnosticSeverity expected)
    {
        Diagnostic diagnostic = Assert.Single(
            await AllAsync(With($"article_diagnostic.{id}.severity", severity).Run(("a", text))));

        Assert.Equal((id, expected), (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [InlineData(Unclosed, "ART007")]
    [InlineData(SoftHyphen, "ART108")]
    public async Task A_folder_switches_a_diagnostic_off(string text, string id)
    {
        Assert.Empty(await AllAsync(With($"article_diagnostic.{id}.severity", "none").Run(("a", text))));
    }

    [Fact]
    public async Task A_folder_says_that_two_articles_of_one_name_are_a_warning()
    {
        GeneratorRun run = With("article_diagnostic.ART004.severity", "warning")
            .Run(("Ferry", "# H\n\nOne."), ("ferry", "# H\n\nTwo."));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await AllAsync(run)).Severity);
    }

    [Theory]
    [InlineData(Unclosed, "ART007")]
    [InlineData(SoftHyphen, "art105, ART108")]
    public async Task An_article_suppresses_what_it_does_not_want_to_hear_of(string text, string ids)
    {
        Assert.Empty(await AllAsync(GeneratorRun.Of(("a", $"---\nsuppress: {ids}\n---\n{text}"))));
    }

    [Fact]
    public async Task An_article_that_suppresses_wins_over_a_folder_that_raises()
    {
        GeneratorRun run = With("article_diagnostic.ART108.severity", "error")
            .Run(("a", $"---\nsuppress: ART108\n---\n{SoftHyphen}"));

        Assert.Empty(await AllAsync(run));
    }

    [Theory]
    [InlineData(
        "---\nsuppress: ART11\n---\n# H\n\nText.",
        "ART091 (2,11)-(2,16)",
        "“ART11” is not a diagnostic that an article can suppress: write ids such as ART101, separated by commas. Did "
            + "you mean “ART011”?")]
    [InlineData(
        "---\nsuppress: ART110\n---\n# H\n\nText.",
        "ART091 (2,11)-(2,17)",
        "“ART110” is not a diagnostic that an article can suppress: write ids such as ART101, separated by commas. "
            + "That one is not about a text: set it for the project, with NoWarn or in a .globalconfig.")]
    [InlineData(
        "---\nauther: Owen Pryce\n---\n# H\n\nText.",
        "ART091 (2,1)-(2,7)",
        "“auther” has no effect: it is no key that articles know. Did you mean “author”?")]
    [InlineData(
        "---\ntitel: Ferry\n---\n# H\n\nText.",
        "ART091 (2,1)-(2,6)",
        "“titel” has no effect: it is no key that articles know. Did you mean “title”?")]
    [InlineData(
        "---\nsupress: ART101\n---\n# H\n\nText.",
        "ART091 (2,1)-(2,8)",
        "“supress” has no effect: it is no key that articles know. Did you mean “suppress”?")]
    [InlineData(
        "---\nlanguage: Klingon\n---\n# H\n\nText.",
        "ART009 (2,11)-(2,18)",
        "The front matter cannot be read: “Klingon” is not a language tag. Write one, such as en, de or pt-BR.")]
    [InlineData(
        "---\nsuppress: ART101, everything\n---\n# H\n\nText.",
        "ART091 (2,19)-(2,29)",
        "“everything” is not a diagnostic that an article can suppress: write ids such as ART101, separated by "
            + "commas.")]
    public async Task What_the_front_matter_cannot_mean_is_reported_at_its_place(
        string text, string place, string message)
    {
        Diagnostic diagnostic = Assert.Single(await AllAsync(GeneratorRun.Of(("a", text))));

        Assert.Equal(place, Described.As(diagnostic));
        Assert.Equal(message, diagnostic.GetMessage(formatProvider: null));
    }

    [Theory]
    [InlineData(
        "article_headings",
        "mark",
        "“article_headings = mark”: the value can be plain, marked. Did you mean “marked”?")]
    [InlineData(
        "article_language",
        "12",
        "“article_language = 12”: the value is a language tag, such as en, de or pt-BR.")]
    [InlineData(
        "article_paragraph",
        "lines",
        "“article_paragraph” is no key that articles know. Did you mean “article_paragraphs”?")]
    [InlineData(
        "articles_headings",
        "marked",
        "“articles_headings” is no key that articles know. Did you mean “article_headings”?")]
    [InlineData(
        "article_diagnostic.ART108.severity",
        "warn",
        "“article_diagnostic.ART108.severity = warn”: the value can be none, suggestion, warning, error. Did you mean "
            + "“warning”?")]
    [InlineData(
        "article_diagnostic.ART777.severity",
        "none",
        "“article_diagnostic.ART777.severity” is no key that articles know. Did you mean "
            + "“article_diagnostic.ART007.severity”?")]
    public async Task A_key_or_a_value_that_is_not_understood_is_reported_once(string key, string value, string mistake)
    {
        GeneratorRun run = With(key, value).Run(("a", "# H\n\nText."), ("b", "# H\n\nText."));

        Diagnostic diagnostic = Assert.Single(await AllAsync(run));
        Assert.Equal("ART091", diagnostic.Id);
        Assert.Equal(
            $"The .editorconfig of the article “a” and 1 more is not understood: {mistake}",
            diagnostic.GetMessage(formatProvider: null));
    }

    [Fact]
    public async Task A_value_is_taken_back_by_unset()
    {
        Assert.Single(await AllAsync(With("article_diagnostic.ART108.severity", "unset").Run(("a", SoftHyphen))));
    }

    private static GeneratorOptions With(string key, string value)
    {
        var options = new GeneratorOptions { Warnings = ReportDiagnostic.Default };
        return options with { FileOptions = options.FileOptions.SetItem(key, value) };
    }

    private static async Task<ImmutableArray<Diagnostic>> AllAsync(GeneratorRun run) =>
        run.Diagnostics.AddRange(await run.WarningsAsync());
}

using System.Globalization;
using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Generated;

public class GeneratedTypesTests
{
    private const string Ferry = """
        Ferry sails again after nine-year refit

        The ferry that carried three generations across the sound made its first crossing in nine years.
        A new engine
        "It still smells of the same diesel," said Mara Lindqvist, the ferry's chief engineer. "It's new," she added.
        """;

    [Fact]
    public void The_picture_of_the_product_compiles_and_runs()
    {
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = """
                using System.Linq;
                using HarrowBay;
                internal static class Program
                {
                    internal static string Run()
                    {
                        var ferry = Articles.Local.FerrySailsAgain;
                        bool found = Articles.TryGet("local/ferry-sails-again", out var other);
                        return string.Join("|",
                            ferry.Headline,
                            ferry.Sections.ANewEngine.Heading,
                            ferry.Quotes.ItStillSmellsOf.Speaker!.Name,
                            ferry.Quotes.ItStillSmellsOf.Speaker.Description,
                            string.Join("+", ferry.Speakers.MaraLindqvist.Quotes.Select(quote => quote.Text)),
                            found && ReferenceEquals(ferry, other),
                            Articles.All.Count);
                    }
                }
                """,
        }.Run(("local/ferry-sails-again", Ferry));

        object? result = run.Assembly()
            .GetType("Program")!.GetMethod("Run", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);

        Assert.Equal(
            "Ferry sails again after nine-year refit|A new engine|Mara Lindqvist|the ferry's chief engineer|It still "
                + "smells of the same diesel+It's new|True|1",
            result);
    }

    [Fact]
    public void The_typed_view_and_the_plain_view_show_the_same_objects()
    {
        Article ferry = GeneratorRun.Of(("ferry", Ferry)).Article();

        Assert.Same(ferry.Sections[0], ferry.Member("Sections.ANewEngine"));
        Assert.Same(ferry.Quotes[0], ferry.Member("Quotes.ItStillSmellsOf"));
        Assert.Same(ferry.Speakers[0], ferry.Member("Speakers.MaraLindqvist"));
        Assert.Same(ferry.Quotes[0], ferry.Sections[0].Paragraphs[0].Quotes[0]);
        Assert.Same(ferry.Quotes[0], ferry.Speakers[0].Quotes[0]);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp10, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable)]
    public void Every_language_version_compiles_the_code_without_a_warning(
        LanguageVersion version, NullableContextOptions nullable)
    {
        GeneratorRun run = new GeneratorOptions { Language = version, Nullable = nullable }.Run(("local/ferry", Ferry));

        Assert.Equal("Ferry sails again after nine-year refit", run.Article().Headline);
    }

    [Fact]
    public void Places_of_quotes_are_places_in_the_text()
    {
        Article ferry = GeneratorRun.Of(("ferry", Ferry)).Article();

        Assert.All(ferry.Quotes, quote => Assert.Equal(quote.Text, ferry.Text.Substring(quote.Start, quote.Length)));
    }

    [Fact]
    public void A_quotation_over_paragraphs_is_one_quote_of_all_its_parts()
    {
        Article article = GeneratorRun.Of(
            ("a", "Ferry\n\n“It smells,” said Mara Lindqvist. “It does.\n\n“And it always will.”"))
            .Article();

        Quote quote = article.Quotes[1];
        Assert.Equal("It does.\n\nAnd it always will.", quote.Text);
        Assert.Equal("It does.\n\n“And it always will.", article.Text.Substring(quote.Start, quote.Length));
        Assert.Same(article.Paragraphs[0], quote.Paragraph);
        Assert.Empty(article.Paragraphs[1].Quotes);
    }

    [Fact]
    public void The_front_matter_and_what_the_text_says_of_itself_are_one()
    {
        Article article = GeneratorRun.Of(
            ("a", "---\nheadline: Ferry\ndesk: Sea\n---\nBy Ada Brook\n\nIt was late.\n\nPhoto: Tom Hale"))
            .Article();

        Assert.Equal("Sea", article.FrontMatter["DESK"]);
        Assert.Equal("Ada Brook", article.FrontMatter["byline"]);
        Assert.Equal("Ada Brook", article.Byline);
        Assert.Equal("Photo: Tom Hale", article.FrontMatter["credit"]);
        Assert.Equal("Photo: Tom Hale", article.Credit);
        Assert.Null(article.Published);
        Assert.Equal("It was late.", Assert.Single(article.Lead).Text);
        Assert.Contains("By Ada Brook", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("none")]
    public void Code_that_hot_reload_changes_has_no_UTF8_literals(string members)
    {
        var debug = new GeneratorOptions { Optimization = OptimizationLevel.Debug };

        GeneratorRun run = debug.With(members).Run(("a", Ferry));

        Assert.DoesNotContain(
            run.Result.GeneratedSources,
            source => source.SourceText.ToString().Contains("\"u8", StringComparison.Ordinal));
        Assert.Equal(GeneratorRun.Of(("a", Ferry)).Article().Text, run.Article().Text);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("names")]
    [InlineData("none")]
    public void Every_form_and_every_level_gives_the_same_article(string members)
    {
        string text = $"Ferry 🚢\n\n{string.Concat(Enumerable.Repeat("The ferry — 🚢 — “was” late.\n", 200))}";
        var old = new GeneratorOptions { Language = LanguageVersion.CSharp10 };
        GeneratorRun utf8 = new GeneratorOptions().With(members).Run(("a", text));
        GeneratorRun strings = old.With(members).Run(("a", text));

        Assert.Contains(utf8.Result.GeneratedSources, source => Contains(source, "u8"));
        Assert.DoesNotContain(strings.Result.GeneratedSources, source => Contains(source, "u8"));
        Article expected = GeneratorRun.Of(("a", text)).Article();
        foreach (Article article in new[] { utf8.Article(), strings.Article() })
        {
            Assert.Equal("Ferry 🚢", article.Headline);
            Assert.Equal(expected.Text, article.Text);
            Assert.Equal(200, article.Quotes.Count);
            Assert.Equal(expected.Quotes[199].Start, article.Quotes[199].Start);
        }

        static bool Contains(GeneratedSourceResult source, string words) =>
            source.SourceText.ToString().Contains(words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("names")]
    [InlineData("none")]
    public void An_old_language_version_takes_any_length_of_text(string members)
    {
        string text = new('x', 900_000);
        var articles = Enumerable.Range(0, 10).Select(i => ($"a{i}", $"Ferry {i}\n\n{text}.")).ToArray();

        GeneratorRun run = new GeneratorOptions { Language = LanguageVersion.CSharp10 }.With(members).Run(articles);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(Enumerable.Repeat(text + ".", 10), run.Articles().Select(article => article.Text));
    }

    [Fact]
    public void A_long_text_of_an_article_with_a_file_to_itself_is_no_literal()
    {
        string text = string.Concat(Enumerable.Repeat("The ferry — 🚢 — “was” late.\n", 400));

        GeneratorRun run = GeneratorRun.Of(("a", "Ferry 🚢\n\n" + text));

        Assert.Contains(
            "[global::ArticleModel.Generated.ArticleText(", run.Source("Articles.A.g.cs"), StringComparison.Ordinal);
        Assert.Equal("Ferry 🚢", run.Article().Headline);
        Assert.Equal(400, run.Article().Quotes.Count);
        Assert.Equal("was", run.Article().Quotes[399].Text);
    }

    [Theory]
    [InlineData(8191 - 20, false)]
    [InlineData(8192, true)]
    public void A_text_is_long_with_all_that_belongs_to_it(int length, bool isLong)
    {
        GeneratorRun run = GeneratorRun.Of(("a", $"# Ferry\n\n{new string('x', length - 1)}."));

        Assert.Equal(
            isLong,
            run.Source("Articles.A.g.cs").Contains("Generated.ArticleText(", StringComparison.Ordinal));
        Assert.Equal(length, run.Article().Text.Length);
    }

    [Fact]
    public void A_long_front_matter_is_no_string_literal_in_an_old_language_version()
    {
        string picture = new('x', 3_000_000);
        var articles = Enumerable.Range(0, 3)
            .Select(i => ($"a{i}", $"---\nheadline: Ferry\npicture: {picture}\n---\nIt was late.")).ToArray();

        GeneratorRun run = new GeneratorOptions { Language = LanguageVersion.CSharp10 }.Run(articles);

        Assert.Empty(run.Diagnostics);
        Assert.All(run.Articles(), article => Assert.Equal(picture, article.FrontMatter["picture"]));
    }

    [Fact]
    public void Metadata_beyond_the_limit_is_ART090_in_every_language_version()
    {
        const string News =
            "#pragma warning disable CS1591\n"
            + "[ArticleModel.ArticleMetadata(\"**\")] public record News(string Summary);";
        string summary = new('x', 1_800_000);
        var articles = Enumerable.Range(0, 3)
            .Select(i => ($"a{i}", $"---\nsummary: {summary}\n---\n# Ferry {i}\n\nIt was late.")).ToArray();

        GeneratorRun run = new GeneratorOptions { CSharp = News }.Run(articles);

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("ART090", error.Id);
        Assert.EndsWith(
            "in this project they may have 5,000,000. Split the articles between several projects.",
            error.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(3, run.Articles().Count);
    }

    [Fact]
    public void A_headline_beyond_the_limit_of_an_old_language_version_is_ART090_alone()
    {
        string headline = new('x', 9_000_000);
        GeneratorOptions old =
            new() { Language = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable };

        GeneratorRun run = old.Run(("a", $"# {headline}\n\nIt was late."), ("b", "# Ferry\n\n## Crew\n\nIt was late."));

        Assert.Equal("ART090", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(["", ""], run.Articles().Select(article => article.Headline));
        Assert.All(run.Result.GeneratedSources, source => Assert.InRange(source.SourceText.Length, 1, 10_000));
    }
}

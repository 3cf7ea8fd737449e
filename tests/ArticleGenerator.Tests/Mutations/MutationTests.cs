using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>
/// Recall: each sample article is broken in every way that the catalogue names, one way at a time. The mistake is
/// reported at its place, nothing else is, and every other article is generated as if nothing had happened.
/// </summary>
public class MutationTests
{
    private static readonly Lazy<GeneratorRun> Whole = new(() => Run([]));

    private static readonly ImmutableDictionary<string, Func<SampleArticle, IEnumerable<Mutant>>> Kinds =
        ImmutableDictionary<string, Func<SampleArticle, IEnumerable<Mutant>>>.Empty
            .Add("structure", StructureMutations.Of)
            .Add("quotations", QuotationMutations.Of)
            .Add("encoding", EncodingMutations.Of)
            .Add("style", StyleMutations.Of);

    public static TheoryData<string, string> Cases() =>
        new(
            SampleArticle.All.SelectMany(
                article => Kinds.Keys.Order(StringComparer.Ordinal),
                (article, kind) => (article.Path, kind)));

    [Fact]
    public async Task The_sample_articles_are_clean_and_compile()
    {
        Assert.Empty(Whole.Value.Diagnostics);
        Assert.Empty(await Whole.Value.WarningsAsync());
        Assert.Empty(Errors(Whole.Value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_mistake_is_reported_at_its_place_and_takes_away_no_other_article(string path, string kind)
    {
        SampleArticle article = SampleArticle.All.Single(sample => sample.Path == path);
        Mutant[] mutants = [.. Kinds[kind](article)];
        var wrong = new List<string>();
        foreach (Mutant mutant in mutants)
        {
            GeneratorRun run = Run([(article.Path, mutant)]);
            IEnumerable<string> found = run.Diagnostics.Concat(await run.WarningsAsync()).Select(Place);
            string all = string.Join(", ", found.Order(StringComparer.Ordinal));
            if (all != mutant.Expected)
            {
                wrong.Add($"{mutant.What}: expected {mutant.Expected}, found {(all.Length == 0 ? "nothing" : all)}");
            }

            Assert.Equal(SourcesOfOthers(Whole.Value, article.Path), SourcesOfOthers(run, article.Path));
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {mutants.Length}:\n{string.Join('\n', wrong)}");
        Assert.Empty(Errors(Run([(article.Path, mutants[0])])));
    }

    [Fact]
    public void A_second_file_of_the_same_name_is_reported_and_both_are_there()
    {
        foreach (SampleArticle article in SampleArticle.All)
        {
            var twin = new InMemoryText(
                GeneratorRun.PathOf(article.Path).ToUpperInvariant().Replace("/NEWSROOM/", "/newsroom/"), article.Text);
            GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), Files([]).Append(twin));

            Assert.Equal("ART004 (1,1)", Place(Assert.Single(run.Diagnostics)));
            Assert.Equal(SampleArticle.All.Count + 1, run.Articles().Count);
        }
    }

    private static GeneratorRun Run((string Path, Mutant Mutant)[] broken) =>
        GeneratorRun.Start(new GeneratorOptions { Warnings = ReportDiagnostic.Default }, Files(broken));

    private static IEnumerable<InMemoryText> Files(
        (string Path, Mutant Mutant)[] broken) => SampleArticle.All.Select(article =>
        broken.FirstOrDefault(pair => pair.Path == article.Path).Mutant is { } mutant
            ? new InMemoryText(GeneratorRun.PathOf(article.Path), mutant.Text)
            : new InMemoryText(GeneratorRun.PathOf(article.Path), article.Text));

    // The broken article's own file may change; and the catalog, where its headline did.
    private static IEnumerable<(string Hint, string Source)> SourcesOfOthers(GeneratorRun run, string path)
    {
        string own = "."
            + path.Split('/')[^1]
                .Replace("-", "", StringComparison.Ordinal)
                .Replace(".md", "", StringComparison.Ordinal)
            + ".g.cs";
        return run.Result.GeneratedSources
            .Where(
                source =>
                    !source.HintName.EndsWith(own, StringComparison.OrdinalIgnoreCase)
                        && source.HintName != "Articles.g.cs")
            .Select(source => (source.HintName, source.SourceText.ToString()));
    }

    private static IEnumerable<Diagnostic> Errors(GeneratorRun run) =>
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string Place(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} ({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}

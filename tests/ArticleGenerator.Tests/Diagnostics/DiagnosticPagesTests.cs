using ArticleGenerator.References;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>
/// The pages of docs/diagnostics: the bad example has the mistake and no other, the mended one has none.
/// </summary>
public class DiagnosticPagesTests
{
    private const string Fence = "```article\n";

    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (
            string file in Directory.GetFiles(Repository.Path("docs", "diagnostics"), "ART*.md")
                .Order(StringComparer.Ordinal))
        {
            string[] parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split(Fence);
            if (parts.Length == 3)
            {
                examples.Add(Path.GetFileNameWithoutExtension(file), Article(parts[1]), Article(parts[2]));
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_bad_example_has_the_mistake_and_the_mended_one_has_none(string id, string bad, string good)
    {
        Assert.Equal([id], await IdsAsync(bad));
        Assert.Empty(await IdsAsync(good));
    }

    [Fact]
    public void Every_mistake_that_a_single_text_can_show_has_examples()
    {
        Assert.Equal(
            [
                "ART001", "ART002", "ART005", "ART006", "ART007", "ART008", "ART009", "ART014", "ART017", "ART018",
                "ART101", "ART102", "ART103", "ART104", "ART105", "ART106", "ART107", "ART108", "ART111",
            ],
            Examples().Select(example => example.Data.Item1));
    }

    private static async Task<IEnumerable<string>> IdsAsync(string article)
    {
        GeneratorRun run = GeneratorRun.Of(("a", article));
        return run.Diagnostics
            .Concat(await run.WarningsAsync())
            .Concat(await run.AnalyzedAsync(new CodeReferenceAnalyzer()))
            .Select(diagnostic => diagnostic.Id);
    }

    private static string Article(string text) => text[..text.IndexOf("```", StringComparison.Ordinal)];
}

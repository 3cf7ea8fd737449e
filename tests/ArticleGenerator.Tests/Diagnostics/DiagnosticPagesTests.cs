using ArticleGenerator.References;
using ArticleGenerator.Tests.Infrastructure;
using ArticleGenerator.Tests.Metadata;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>
/// The pages of docs/diagnostics: the bad example has the mistake and no other, the mended one has none.
/// </summary>
public class DiagnosticPagesTests
{
    private const string Fence = "```article\n";

    private const string CSharpFence = "```csharp\n";

    public static TheoryData<string, string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string, string>();
        foreach (
            string file in Directory.GetFiles(Repository.Path("docs", "diagnostics"), "ART*.md")
                .Order(StringComparer.Ordinal))
        {
            string[] parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split(Fence);
            if (parts.Length == 3)
            {
                string[] types = parts[0].Split(CSharpFence);
                examples.Add(
                    Path.GetFileNameWithoutExtension(file),
                    types.Length == 2 ? Block(types[1]) : "",
                    Block(parts[1]),
                    Block(parts[2]));
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_bad_example_has_the_mistake_and_the_mended_one_has_none(
        string id, string types, string bad, string good)
    {
        Assert.Equal([id], await IdsAsync(types, bad));
        Assert.Empty(await IdsAsync(types, good));
    }

    [Theory]
    [InlineData("ART015")]
    [InlineData("ART016")]
    [InlineData("ART019")]
    public void The_bad_types_have_the_mistake_and_the_mended_ones_have_none(string id)
    {
        string[] types = [.. Repository.Read("docs", "diagnostics", id + ".md").ReplaceLineEndings("\n")
            .Split(CSharpFence).Skip(1).Select(Block)];

        Assert.Equal([id], Run(types[0], "local/ferry", "# Ferry\n\nBy Owen Pryce\n\nIt was late.").Diagnostics
            .Select(diagnostic => diagnostic.Id));
        GeneratorRun mended = Run(types[1], "local/ferry", "# Ferry\n\nBy Owen Pryce\n\nIt was late.");
        Assert.Empty(mended.Diagnostics);
        Assert.Single(mended.Articles());
    }

    [Fact]
    public void Every_mistake_that_a_single_text_can_show_has_examples()
    {
        Assert.Equal(
            [
                "ART001", "ART002", "ART005", "ART006", "ART007", "ART008", "ART009",
                "ART010", "ART011", "ART012", "ART013", "ART014", "ART017", "ART018",
                "ART101", "ART102", "ART103", "ART104", "ART105", "ART106", "ART107", "ART108", "ART111",
            ],
            Examples().Select(example => example.Data.Item1));
    }

    private static async Task<IEnumerable<string>> IdsAsync(string types, string article)
    {
        GeneratorRun run = Run(types, "a", article);
        return run.Diagnostics
            .Concat(await run.WarningsAsync())
            .Concat(await run.AnalyzedAsync(new CodeReferenceAnalyzer()))
            .Select(diagnostic => diagnostic.Id);
    }

    private static GeneratorRun Run(string types, string path, string article) =>
        (types.Length == 0 ? new GeneratorOptions() : Records.Project(types)).Run((path, article));

    private static string Block(string text) => text[..text.IndexOf("```", StringComparison.Ordinal)];
}

using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Incremental;

/// <summary>
/// Whatever somebody does in an editor, one edit after another: what the driver that saw all of it gives is what one
/// gives that sees the outcome only.
/// </summary>
public class EditSequenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Few_articles_come_out_as_in_a_fresh_run(int seed) => Check(seed, articles: 6, edits: 60);

    // Files of articles and files of buckets take turns.
    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Articles_around_the_limit_come_out_as_in_a_fresh_run(int seed) => Check(seed, articles: 255, edits: 12);

    private static void Check(int seed, int articles, int edits)
    {
        var newsroom = new EditedNewsroom(seed, articles);
        for (int i = 0; i < edits; i++)
        {
            string edit = newsroom.Edit();

            Assert.True(
                newsroom.Outcome.SequenceEqual(newsroom.FreshOutcome()),
                $"After edit {i} of seed {seed}: {edit}\n" + string.Join(
                    "\n", newsroom.Outcome.Except(newsroom.FreshOutcome()).Take(3)));
        }
    }

    [Fact]
    public void Every_kind_of_edit_is_made()
    {
        var newsroom = new EditedNewsroom(seed: 1, articles: 6);

        Assert.Equal(
            EditedNewsroom.Kinds.Order(StringComparer.Ordinal),
            Enumerable.Range(0, 100).Select(_ => newsroom.Edit().Split(' ')[0]).Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_is_cancelled_takes_nothing_away_from_the_next()
    {
        using var source = new CancellationTokenSource();
        InMemoryText[] files =
        [
            new(GeneratorRun.PathOf("a"), "Ferry\n\nIt sailed."), new CancellingText(GeneratorRun.PathOf("b"), source),
        ];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticlesGenerator().AsSourceGenerator()], files);
        CSharpCompilation compilation = new GeneratorOptions().Compilation();

        Assert.Throws<OperationCanceledException>(
            () => driver.RunGenerators(compilation, source.Token));
        Assert.Equal(
            3, driver.RunGenerators(compilation, CancellationToken.None).GetRunResult().GeneratedTrees.Length);
    }

    // Somebody types on while it is read.
    private sealed class CancellingText(string path, CancellationTokenSource source)
        : InMemoryText(path, "Cat\n\nIt slept.")
    {
        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return base.GetText(cancellationToken);
        }
    }
}

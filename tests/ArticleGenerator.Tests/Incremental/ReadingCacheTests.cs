using System.Runtime.CompilerServices;
using ArticleGenerator.Problems;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Incremental;

/// <summary>One reading of a text serves the generator and the analyzer.</summary>
public class ReadingCacheTests
{
    private static readonly ParseSettings Marked = new() { Headings = HeadingMode.Marked };

    [Fact]
    public void What_the_checks_say_is_kept_as_long_as_the_settings_stay()
    {
        SourceText text = SourceText.From("# Ferry\n\nThe mail\u00ADboat was late.");

        ArticleWarnings first = Warnings(text);
        Assert.Equal(ProblemKind.InvisibleCharacter, Assert.Single(first.Problems).Kind);
        Assert.Same(first, Warnings(text));
        Assert.NotSame(first, ReadingCache.Warnings(text, Marked, CancellationToken.None));
        Assert.Same(
            ReadingCache.Warnings(text, Marked, CancellationToken.None),
            ReadingCache.Warnings(text, Marked, CancellationToken.None));
    }

    [Fact]
    public void The_tree_is_kept_for_nobody()
    {
        SourceText text = SourceText.From("# Ferry\n\nThe mail\u00ADboat was late.");
        WeakReference tree = Tree(text);

        GC.Collect();
        Assert.False(tree.IsAlive);
        Assert.Single(Warnings(text).Problems);
    }

    [Fact]
    public async Task What_the_generator_has_read_is_what_the_analyzer_reports()
    {
        var file = new InMemoryText(GeneratorRun.PathOf("a"), "# Ferry\n\nThe mail\u00ADboat was late.");
        SourceText text = file.GetText(TestContext.Current.CancellationToken)!;
        Assert.False(ReadingCache.HasWarnings(text));

        GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), [file]);
        Assert.True(ReadingCache.HasWarnings(text));
        Assert.Single(await run.WarningsAsync());
    }

    // In a method of its own: the reference on the stack would keep it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Tree(SourceText text) => new(Read(text));

    private static ArticleReading Read(SourceText text) =>
        ReadingCache.Read(text, ParseSettings.Default, CancellationToken.None);

    private static ArticleWarnings Warnings(SourceText text) =>
        ReadingCache.Warnings(text, ParseSettings.Default, CancellationToken.None);
}

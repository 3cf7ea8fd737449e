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
    public void A_text_is_read_once_as_long_as_the_settings_stay()
    {
        SourceText text = SourceText.From("# Ferry\n\nThe mail\u00ADboat was late.");

        ArticleReading first = Read(text);
        Assert.Same(first, Read(text));
        Assert.NotSame(first, ReadingCache.Read(text, Marked, CancellationToken.None));
        Assert.Same(
            ReadingCache.Read(text, Marked, CancellationToken.None),
            ReadingCache.Read(text, Marked, CancellationToken.None));
    }

    [Fact]
    public void The_tree_is_dropped_when_the_analyzer_has_its_answer_and_the_answer_is_kept()
    {
        SourceText text = SourceText.From("# Ferry\n\nThe mail\u00ADboat was late.");
        ArticleReading first = Read(text);

        ArticleWarnings warnings = Warnings(text);

        Assert.Equal(ProblemKind.InvisibleCharacter, Assert.Single(warnings.Problems).Kind);
        Assert.Same(warnings, Warnings(text));
        Assert.NotSame(first, Read(text));
        Assert.Same(warnings, Warnings(text));
    }

    [Fact]
    public async Task The_generator_s_reading_is_the_one_that_the_analyzer_uses()
    {
        var file = new InMemoryText(GeneratorRun.PathOf("a"), "# Ferry\n\nThe mail\u00ADboat was late.");
        SourceText text = file.GetText(TestContext.Current.CancellationToken)!;
        Assert.False(ReadingCache.HoldsTree(text));

        // The generator leaves the tree, and the analyzer takes it.
        GeneratorRun run = GeneratorRun.Start(new GeneratorOptions(), [file]);
        Assert.True(ReadingCache.HoldsTree(text));
        Assert.Single(await run.WarningsAsync());
        Assert.False(ReadingCache.HoldsTree(text));
    }

    private static ArticleReading Read(SourceText text) =>
        ReadingCache.Read(text, ParseSettings.Default, CancellationToken.None);

    private static ArticleWarnings Warnings(SourceText text) =>
        ReadingCache.Warnings(text, ParseSettings.Default, CancellationToken.None);
}

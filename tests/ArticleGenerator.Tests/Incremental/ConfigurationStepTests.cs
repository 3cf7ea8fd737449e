using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Incremental;

/// <summary>What a change of the project's settings makes the pipeline do.</summary>
public class ConfigurationStepTests
{
    private static readonly (string, string)[] Two =
    [
        ("local/ferry", "Ferry sails\n\n“It smells,” said Mara Lindqvist."),
        ("moon", "Moon rises\n\nAnother day\n\nIt was late."),
    ];

    [Fact]
    public void Settings_that_say_the_same_as_before_read_no_article()
    {
        GeneratorRun run = GeneratorRun.Of(Two).WithConfiguration(new GeneratorOptions());

        Assert.Empty(run.FilesRead);
        Assert.Equal("Archive: Unchanged 1\nProject: Unchanged 1", run.StepsThatRan());
    }

    [Fact]
    public void A_key_of_a_folder_reads_its_articles_anew_and_emits_those_that_come_out_differently()
    {
        GeneratorRun before = GeneratorRun.Of(Two);
        GeneratorRun run = before.WithConfiguration(With("article_headings", "marked"));

        Assert.Equal(2, run.FilesRead.Length);
        Assert.Equal(["Articles.Moon.g.cs"], run.FilesChangedSince(before));
    }

    [Fact]
    public void Another_namespace_emits_everything_and_reads_nothing()
    {
        var options = new GeneratorOptions();
        GeneratorRun before = GeneratorRun.Of(Two);
        GeneratorRun run = before.WithConfiguration(
            options with { Properties = options.Properties.SetItem("RootNamespace", "Elsewhere") });

        Assert.Empty(run.FilesRead);
        Assert.Equal("Modified 1", run.ReasonsOf(StepNames.Context));
        Assert.Equal(3, run.FilesChangedSince(before).Count());
    }

    [Fact]
    public void An_edit_leaves_alone_what_is_about_folders_and_names()
    {
        GeneratorRun run = With("article_headings", "mark", "article_diagnostic.ART004.severity", "warning").Run(Two)
            .WithEdited("moon", "Moon rises\n\nIt was very late.");

        Assert.Equal("Unchanged 1", run.ReasonsOf(StepNames.Mistakes));
        Assert.Equal("Unchanged 1", run.ReasonsOf(StepNames.Severities));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.SameNames));
        Assert.Equal("ART091", Assert.Single(run.Diagnostics).Id);
    }

    private static GeneratorOptions With(params string[] keysAndValues)
    {
        var options = new GeneratorOptions();
        foreach (string[] pair in keysAndValues.Chunk(2))
        {
            options = options with { FileOptions = options.FileOptions.SetItem(pair[0], pair[1]) };
        }

        return options;
    }
}

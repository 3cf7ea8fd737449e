using ArticleGenerator.Model;
using ArticleGenerator.Reading;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>What a change makes the pipeline do where articles have metadata of the project's own types.</summary>
public class MetadataStepTests
{
    private static readonly (string, string)[] Three =
    [
        ("local/ferry", "---\npage: 1\n---\n# Ferry sails\n\nIt was late."),
        ("world/zoo", "---\ndesk: far\n---\n# Zoo opens\n\nIt was late."),
        ("moon", "# Moon rises\n\nIt was late."),
    ];

    private static readonly GeneratorOptions Project = Records.Project("""
        [ArticleMetadata("local/**")] public sealed record Local(int Page);
        [ArticleMetadata("world/**")] public sealed record World(string Desk);
        """);

    [Fact]
    public void A_change_of_CSharp_looks_at_the_types_and_nothing_more()
    {
        GeneratorRun run = Project.Run(Three).WithCSharp("public class Other { }");

        Assert.Equal("Cached 2", run.ReasonsOf(StepNames.Records));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.Claims));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.Archive));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.RecordProblems));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    [Fact]
    public void CSharp_that_only_moves_a_type_reads_no_article()
    {
        GeneratorRun before = Project.Run(Three);
        GeneratorRun run = before.WithCSharpReplaced("\n\n" + Project.CSharp);

        Assert.Equal("Modified 2", run.ReasonsOf(StepNames.Records));
        Assert.Equal("Unchanged 1", run.ReasonsOf(StepNames.Claims));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.Archive));
        Assert.Empty(run.FilesChangedSince(before));
    }

    [Fact]
    public void A_change_of_a_type_binds_its_articles_and_leaves_the_others()
    {
        GeneratorRun before = Project.Run(Three);
        GeneratorRun run = before.WithCSharpReplaced(
            Project.CSharp.Replace("(int Page)", "(long Page)", StringComparison.Ordinal));

        Assert.Equal(["Articles.Local.Ferry.g.cs"], run.FilesChangedSince(before));
        ArticleSpec[] old = [.. Specs(before)];
        ArticleSpec[] now = [.. Specs(run)];
        Assert.NotSame(old[0], now[0]);
        Assert.Same(old[1], now[1]);
        Assert.Same(old[2], now[2]);
    }

    [Fact]
    public void A_type_that_comes_and_goes_changes_what_its_articles_are()
    {
        GeneratorRun none = new GeneratorOptions().Run(Three);
        GeneratorRun both = none.WithCSharpReplaced(Project.CSharp);
        GeneratorRun gone = both.WithCSharpReplaced("");

        Assert.Equal(
            ["Articles.Local.Ferry.g.cs", "Articles.World.Zoo.g.cs", "Articles.g.cs"], both.FilesChangedSince(none));
        Assert.Equal(
            none.Result.GeneratedSources.Select(source => source.SourceText.ToString()),
            gone.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void An_edit_of_a_text_looks_at_no_type()
    {
        GeneratorRun before = Project.Run(Three);
        GeneratorRun run = before.WithEdited("local/ferry", Three[0].Item2.Replace('1', '2'));

        Assert.Equal("Cached 2", run.ReasonsOf(StepNames.Records));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.Claims));
        Assert.Equal(["Articles.Local.Ferry.g.cs"], run.FilesChangedSince(before));
    }

    [Fact]
    public void A_diagnostic_of_the_front_matter_moves_without_code()
    {
        GeneratorRun before = Project.Run(("local/ferry", "---\npage: two\n---\n# Ferry\n\nIt was late."));
        GeneratorRun run = before.WithEdited("local/ferry", "---\n\npage: two\n---\n# Ferry\n\nIt was late.");

        Assert.Equal(["ART011 (3,7)-(3,10)"], Described.As(run.Diagnostics));
        Assert.Empty(run.FilesChangedSince(before));
    }

    [Fact]
    public void An_edit_of_an_article_that_others_refer_to_leaves_them_alone()
    {
        GeneratorRun before = Referring.Run(Two);
        GeneratorRun run = before.WithEdited("b", "---\nnext: a\n---\n# B\n\nIt was later.");

        Assert.Equal([GeneratorRun.PathOf("b")], run.FilesRead);
        Assert.Equal(["Articles.B.g.cs"], run.FilesChangedSince(before));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.DeadReferences));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void An_article_that_is_renamed_reads_itself_and_asks_all_references_anew()
    {
        GeneratorRun before = Referring.Run(Two);
        GeneratorRun renamed = before.WithRenamed("b", "bb");

        Assert.Equal([GeneratorRun.PathOf("bb")], renamed.FilesRead);
        Assert.Equal(["Articles.Bb.g.cs", "Articles.g.cs"], renamed.FilesChangedSince(before));
        Assert.Equal(["ART014 (2,7)-(2,8)"], Described.As(renamed.Diagnostics));

        GeneratorRun back = renamed.WithRenamed("bb", "b");
        Assert.Empty(back.Diagnostics);
        Assert.Equal(["Articles.B.g.cs", "Articles.g.cs"], back.FilesChangedSince(renamed));
    }

    [Fact]
    public void Another_type_for_an_article_is_an_error_where_others_refer_to_it()
    {
        GeneratorRun before = Referring.Run(Two);
        GeneratorRun run = before.WithCSharpReplaced(
            Referring.CSharp + "[ArticleMetadata(\"b\")] public sealed record Other(Article? Next = null);");

        Assert.Equal(["ART011 (2,7)-(2,8)"], Described.As(run.Diagnostics));
    }

    private static readonly (string, string)[] Two =
    [
        ("a", "---\nnext: b\n---\n# A\n\nIt was late."),
        ("b", "---\nnext: a\n---\n# B\n\nIt was late."),
    ];

    private static readonly GeneratorOptions Referring = Records.Project(
        "[ArticleMetadata(\"**\")] public sealed record News(Article<News>? Next = null);");

    private static IEnumerable<ArticleSpec> Specs(GeneratorRun run) =>
        run.Result.TrackedSteps[StepNames.Shares].Single().Outputs
            .SelectMany(output => ((ArchiveShare)output.Value).Specs)
            .OrderBy(spec => spec.Path, StringComparer.Ordinal);
}

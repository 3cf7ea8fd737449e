using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Incremental;

/// <summary>
/// What a change makes the pipeline do, by the reasons of its steps and by the files that came out anew.
/// </summary>
public class StepReasonTests
{
    private static readonly (string, string)[] Three =
    [
        ("local/ferry", "Ferry sails\n\n“It smells,” said Mara Lindqvist."),
        ("local/cat", "Cat returns\n\n“It purrs,” said Wendy Askew."),
        ("moon", "Moon rises\n\nIt was late."),
    ];

    [Fact]
    public void A_rerun_without_a_change_is_a_look_at_the_compiler_and_nothing_more()
    {
        GeneratorRun run = GeneratorRun.Of(Three).Again();

        Assert.Empty(run.FilesRead);
        Assert.Equal("Target: Unchanged 1", run.StepsThatRan());
        AssertOnlyCached(run.OutputReasons());
    }

    [Fact]
    public void A_change_of_CSharp_is_a_look_at_the_compiler_and_nothing_more()
    {
        GeneratorRun run = GeneratorRun.Of(Three).WithCSharp("public class Other { }");

        Assert.Empty(run.FilesRead);
        Assert.Equal("Target: Unchanged 1", run.StepsThatRan());
        AssertOnlyCached(run.OutputReasons());
    }

    [Fact]
    public void The_same_text_in_another_file_object_is_read_and_nothing_more()
    {
        GeneratorRun run = GeneratorRun.Of(Three).WithEdited("local/cat", Three[1].Item2);

        Assert.Equal([GeneratorRun.PathOf("local/cat")], run.FilesRead);
        Assert.Equal("Archive: Unchanged 1", run.StepsThatRan());
        AssertOnlyCached(run.OutputReasons());
    }

    [Fact]
    public void An_edited_article_is_the_only_one_that_is_read_and_emitted()
    {
        GeneratorRun before = GeneratorRun.Of(Three);
        GeneratorRun run = before.WithEdited("local/cat", "Cat returns\n\n“It purrs loudly,” said Wendy Askew.");

        Assert.Equal([GeneratorRun.PathOf("local/cat")], run.FilesRead);
        Assert.Equal(["Articles.Local.Cat.g.cs"], run.FilesChangedSince(before));
        Assert.Equal(
            """
            Archive: Modified 1
            Buckets: Cached 2, Modified 1
            Files: Cached 2, Modified 1
            Keys: Unchanged 1
            Mistakes: Unchanged 1
            Outlines: Unchanged 1
            Plan: Unchanged 1
            References: Unchanged 1
            Severities: Unchanged 1
            Shares: Modified 1, Unchanged 63
            Size: Modified 1
            TooMuchText: Unchanged 1
            """,
            run.StepsThatRan());
    }

    [Fact]
    public void An_edit_that_only_moves_lines_is_read_and_nothing_more()
    {
        GeneratorRun run = GeneratorRun.Of(Three)
            .WithEdited("moon", "\n\nMoon rises\n\n\n\n   It was late.   \n\n");

        Assert.Equal([GeneratorRun.PathOf("moon")], run.FilesRead);
        Assert.Equal("Archive: Unchanged 1", run.StepsThatRan());
        AssertOnlyCached(run.OutputReasons());
    }

    [Fact]
    public void A_diagnostic_that_moves_emits_no_code()
    {
        GeneratorRun before = GeneratorRun.Of(("a", "Ferry\n\n“It smells, said Mara."), ("b", "Cat\n\n“It purrs."));
        GeneratorRun run = before.WithEdited("a", "Ferry\n\n\n“It smells, said Mara.");

        Assert.Equal(3, run.Diagnostics.First().Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("Modified 1, Unchanged 1", run.ReasonsOf(StepNames.Diagnostics));
        Assert.Equal("Cached 1, Unchanged 1", run.ReasonsOf(StepNames.Buckets));
        Assert.Empty(run.FilesChangedSince(before));
    }

    [Fact]
    public void An_added_article_is_read_and_emitted_with_a_new_catalog_and_the_others_stay()
    {
        GeneratorRun before = GeneratorRun.Of(Three);
        GeneratorRun run = before.WithAdded("local/bench", "Bench turns\n\nIt was late.");

        Assert.Equal([GeneratorRun.PathOf("local/bench")], run.FilesRead);
        Assert.Equal(["Articles.Local.Bench.g.cs", "Articles.g.cs"], run.FilesChangedSince(before));
        Assert.Equal(
            """
            Archive: Modified 1
            Buckets: Modified 1, Unchanged 3
            Catalog: Modified 1
            Files: Cached 3, New 1
            Keys: Modified 1
            Mistakes: Unchanged 1
            Names: Modified 1
            Outlines: Unchanged 1
            Plan: Unchanged 1
            RecordProblems: Unchanged 1
            References: Unchanged 1
            SameNames: Unchanged 1
            Severities: Unchanged 1
            Shares: Modified 1, Unchanged 63
            Size: Modified 1
            TooMuchText: Unchanged 1
            """,
            run.StepsThatRan());
    }

    [Fact]
    public void The_first_article_brings_the_catalog_and_the_last_takes_it_away()
    {
        GeneratorRun none = GeneratorRun.Of();
        GeneratorRun one = none.WithAdded("moon", Three[2].Item2);
        GeneratorRun gone = one.WithRemoved("moon");

        Assert.Empty(none.Result.GeneratedSources);
        Assert.Equal(["Articles.Moon.g.cs", "Articles.g.cs"], one.FilesChangedSince(none));
        Assert.Empty(gone.Result.GeneratedSources);
    }

    [Fact]
    public void Where_there_is_no_article_a_change_of_CSharp_is_a_look_at_the_compiler_and_nothing_more()
    {
        GeneratorRun run = GeneratorRun.Of().WithCSharp("public class Other { }");

        Assert.Equal("Target: Unchanged 1", run.StepsThatRan());
        AssertOnlyCached(run.OutputReasons());
    }

    [Fact]
    public void A_removed_article_takes_its_file_and_leaves_the_others()
    {
        GeneratorRun before = GeneratorRun.Of(Three);
        GeneratorRun run = before.WithRemoved("local/cat");

        Assert.Empty(run.FilesRead);
        Assert.Equal(["Articles.g.cs"], run.FilesChangedSince(before));
        Assert.DoesNotContain("Articles.Local.Cat.g.cs", run.Result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void A_renamed_article_is_emitted_anew_and_the_others_stay()
    {
        GeneratorRun before = GeneratorRun.Of(Three);
        GeneratorRun run = before.WithRenamed("local/cat", "local/dog");

        Assert.Equal([GeneratorRun.PathOf("local/dog")], run.FilesRead);
        Assert.Equal(["Articles.Local.Dog.g.cs", "Articles.g.cs"], run.FilesChangedSince(before));
    }

    [Fact]
    public void Above_256_articles_an_edit_emits_one_bucket()
    {
        (string, string)[] articles =
            [.. Enumerable.Range(0, 300).Select(i => ($"a{i}", $"Ferry {i}\n\nIt was late."))];
        GeneratorRun before = GeneratorRun.Of(articles);
        GeneratorRun run = before.WithEdited("a17", "Ferry 17\n\nIt was very late.");

        Assert.Equal(32 + 1, before.Result.GeneratedSources.Length);
        Assert.Equal([GeneratorRun.PathOf("a17")], run.FilesRead);
        Assert.Single(run.FilesChangedSince(before));
        Assert.Equal("Cached 1", run.ReasonsOf(StepNames.Catalog));
        Assert.Matches("^Cached [0-9]+, Modified 1$", run.ReasonsOf(StepNames.Buckets));
    }

    [Fact]
    public void Crossing_the_threshold_changes_the_form_and_keeps_every_article()
    {
        (string, string)[] articles =
            [.. Enumerable.Range(0, 256).Select(i => ($"a{i}", $"Ferry {i}\n\nIt was late."))];
        GeneratorRun single = GeneratorRun.Of(articles);
        GeneratorRun shared = single.WithAdded("b", "Ferry b\n\nIt was late.");
        GeneratorRun again = shared.WithRemoved("b");

        Assert.Equal(257, single.Result.GeneratedSources.Length);
        Assert.Equal(257, shared.Articles().Count);
        Assert.Equal(
            single.Result.GeneratedSources.Select(source => source.SourceText.ToString()),
            again.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void A_folder_that_outgrows_its_buckets_gets_twice_as_many_and_keeps_every_article()
    {
        int count = Enumerable.Range(300, 1_000).First(count => SpreadOf(count) < SpreadOf(count + 1));
        (string, string)[] articles =
            [.. Enumerable.Range(0, count).Select(i => ($"a{i}", $"Ferry {i}\n\nIt was late."))];
        string last = $"a{count}";
        GeneratorRun few = GeneratorRun.Of(articles);
        GeneratorRun many = few.WithAdded(last, "Ferry\n\nIt was late.");
        GeneratorRun again = many.WithRemoved(last);

        // Beside the catalog; a bucket or two may hold none.
        Assert.InRange(few.Result.GeneratedSources.Length, SpreadOf(count) / 2, SpreadOf(count) + 1);
        Assert.InRange(many.Result.GeneratedSources.Length, SpreadOf(count) + 2, (2 * SpreadOf(count)) + 1);
        Assert.Equal([GeneratorRun.PathOf(last)], many.FilesRead);
        Assert.Equal(count + 1, many.Articles().Count);
        Assert.Equal(
            few.Result.GeneratedSources.Select(source => source.SourceText.ToString()),
            again.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    private static int SpreadOf(int count) =>
        Buckets.Spread([.. Enumerable.Range(0, count).Select(i => new ArticleKey($"a{i}.txt", $"a{i}"))]);

    private static void AssertOnlyCached(string reasons) => Assert.Matches("^Cached [0-9]+$", reasons);
}

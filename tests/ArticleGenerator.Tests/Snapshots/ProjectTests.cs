using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;
using SnapshotComparer;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>What the generated files look like in projects of other kinds: old, large, without a namespace.</summary>
public class ProjectTests
{
    private const string Moon = "Moon rises\n\n“It was late,” said Ada Brook, the lighthouse keeper.";

    [Fact]
    public Task Many_articles_share_files()
    {
        string[] paths =
        [
            .. Enumerable.Range(1, EmissionPlanner.MostFiles + 1)
                .Select(number => $"moon/week-{number / 7}/night-{number}"),
        ];
        int bucket = Buckets.Of(
            paths[0], Buckets.Spread([.. paths.Select(path => new ArticleKey(path + ".txt", path))]));

        return Snapshot.VerifyOnly(
            GeneratorRun.Of([.. paths.Select(path => (path, "Moon rises\n\nIt was late."))]).Driver,
            $"Articles.Bucket-{bucket:X2}.g.cs");
    }

    [Fact]
    public Task A_framework_without_the_newer_attributes() =>
        Snapshot.Verify(new GeneratorOptions { HasFramework = false }.Run(("moon", Moon)).Driver);

    [Fact]
    public Task A_project_without_a_namespace() => Snapshot.Verify(new GeneratorOptions
    {
        Properties = ImmutableDictionary<string, string>.Empty.Add("ProjectDir", GeneratorRun.ProjectDirectory),
    }.Run(("moon", Moon)).Driver);
}

using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SnapshotComparer;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>What the generated files look like where articles have fewer members.</summary>
public class LevelTests
{
    private static readonly (string, string)[] Articles =
    [
        ("local/ferry", "Ferry sails again\n\n“It smells of diesel,” said Mara Lindqvist.\n\n## Engine\n\nIt is new."),
        ("moon", "Moon rises\n\nIt was late."),
    ];

    [Fact]
    public Task A_property_for_each_article() =>
        Snapshot.Verify(new GeneratorOptions().With("names").Run(Articles).Driver);

    [Fact]
    public Task No_member_for_any_article() =>
        Snapshot.Verify(new GeneratorOptions().With("none").Run(Articles).Driver);

    [Fact]
    public Task A_folder_of_its_own_level() => Snapshot.Verify(new GeneratorOptions
    {
        Members = ImmutableDictionary<string, string>.Empty.Add("local", "names"),
    }.Run(Articles).Driver);

    [Fact]
    public Task A_language_of_2018() => Snapshot.Verify(new GeneratorOptions
    {
        Language = LanguageVersion.CSharp7_3,
        Nullable = NullableContextOptions.Disable,
    }.With("names").Run(Articles).Driver);
}

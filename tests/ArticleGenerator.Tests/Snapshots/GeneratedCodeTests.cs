using System.Collections.Immutable;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SnapshotComparer;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>What the generated files look like, to be read as code.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public Task An_article_with_sections_quotes_and_speakers() => Snapshot.Verify(GeneratorRun.Of(
        ("local/ferry-sails-again", """
            Ferry sails again after nine-year refit

            By Owen Pryce

            The ferry that carried three generations across the sound made its first crossing in nine years.
            A new engine
            "It still smells of the same diesel," said Mara Lindqvist, the ferry's chief engineer. "I am used to it."
            The council called the smell "regrettable but ours."
            """)).Driver);

    [Fact]
    public Task An_article_with_nothing_to_name() =>
        Snapshot.Verify(GeneratorRun.Of(("moon", "Moon rises\n\nIt was late.")).Driver);

    [Fact]
    public Task Folders_front_matter_and_a_language_of_2018() => Snapshot.Verify(
        new GeneratorOptions { Language = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable }.Run(
            ("legal/uk/terms", "---\nheadline: Terms\npublished: 2026-05-03\n---\n## Your rights\n\nYou have some."),
            ("legal/notice", "# Notice\n\nText with \"nothing\" special.")).Driver);

    [Fact]
    public Task Another_namespace_class_and_visibility() => Snapshot.Verify(new GeneratorOptions
    {
        Properties = ImmutableDictionary<string, string>.Empty
            .Add("ProjectDir", GeneratorRun.ProjectDirectory)
            .Add("ArticleNamespace", "My.new.Pages")
            .Add("ArticleCatalogName", "Texts")
            .Add("ArticleVisibility", "internal"),
    }.Run(("moon", "Moon rises\n\nIt was\u2028late.")).Driver);
}

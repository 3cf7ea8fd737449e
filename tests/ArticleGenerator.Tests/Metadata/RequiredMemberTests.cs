using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>Required properties behind a constructor, and properties that a derived type hides.</summary>
public class RequiredMemberTests
{
    private const string Ferry = "---\ntitle: Ferry\n---\nIt was late.";

    [Theory]
    [InlineData("class News(string title) { public required string Title { get; init; } = title; }")]
    [InlineData("class News(string? title) { public required string Title { get; init; } = title ?? \"\"; }")]
    [InlineData("class News(string title) { public required string? Title { get; init; } = title; }")]
    [InlineData("class News(string title = \"\") { public required string Title { get; init; } = title; }")]
    [InlineData("class News(string title) { public required string Title = title; }")]
    [InlineData("record News(string Title) { public required string Title { get; init; } = Title; }")]
    [InlineData("class B { public required string Title { get; init; } } "
        + "public class News(string title) : B { public string Shown => title; }")]
    [InlineData("class B { public virtual required string Title { get; init; } = \"\"; } "
        + "public class News(string title) : B { public override required string Title { get; init; } = title; }")]
    [InlineData("class News { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] "
        + "public News(string title) => Title = title; public required string Title { get; init; } }")]
    public void A_required_property_named_like_a_parameter_has_the_same_value(string type)
    {
        GeneratorRun run = Project(type).Run(("ferry", Ferry));

        Assert.Empty(Described.As(run.Diagnostics));
        object metadata = run.Article().Member("Metadata")!;
        Type made = metadata.GetType();
        Assert.Equal(
            "Ferry", made.GetProperty("Title")?.GetValue(metadata) ?? made.GetField("Title")?.GetValue(metadata));
    }

    [Fact]
    public void Its_key_is_that_of_both()
    {
        GeneratorRun run = Project(
            "class News(string name) { [ArticleKey(\"boat\")] public required string Name { get; init; } = name; }")
            .Run(("ferry", "---\nboat: Anna\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(Described.As(run.Diagnostics));
        Assert.Equal("Anna", run.Article().Member("Metadata.Name"));
    }

    [Fact]
    public void A_default_of_the_parameter_does_not_stand_for_the_property()
    {
        GeneratorRun run = Project(
            "class News(int page = 3) { public required int Page { get; init; } = page; }")
            .Run(("ferry", "# Ferry\n\nIt was late."));

        Assert.Equal("ART010", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void One_of_another_type_needs_a_key_of_its_own()
    {
        GeneratorRun run = Project(
            "class News(int page) { public required string Page { get; init; } = \"\" + page; }")
            .Run(("ferry", "---\npage: 3\n---\n# Ferry\n\nIt was late."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains(
            "the property “Page” has the key “page”, as another has",
            diagnostic.GetMessage(formatProvider: null),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public new string Title => Id;", "Anna")]
    [InlineData("public new string Title() => Id;", null)]
    [InlineData("public new static string Title => \"\";", null)]
    [InlineData("private new string Title => Id;", null)]
    public void A_property_that_is_hidden_is_not_set(string member, string? title)
    {
        GeneratorRun run = Project(
            "record Base { public string Title { get; init; } = \"\"; } "
                + $"public record News(string Id) : Base {{ {member} }}")
            .Run(("ferry", "---\nid: Anna\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(Described.As(run.Diagnostics));
        object metadata = run.Article().Member("Metadata")!;
        Assert.Equal("Anna", metadata.GetType().GetProperty("Id")!.GetValue(metadata));
        if (title is not null)
        {
            Assert.Equal(title, run.Article().Member("Metadata.Title"));
        }
    }

    [Fact]
    public void An_override_that_only_gets_leaves_the_setter_of_its_base()
    {
        GeneratorRun run = Project(
            "record Base { public virtual string Title { get; init; } = \"\"; } "
                + "public record News(int Page) : Base { public override string Title => base.Title; }")
            .Run(("ferry", "---\npage: 2\ntitle: Ferry\n---\nIt was late."));

        Assert.Empty(Described.As(run.Diagnostics));
        Assert.Equal("Ferry", run.Article().Member("Metadata.Title"));
    }

    private static GeneratorOptions Project(string types) => Records.Project(
        ("public " + types)
            .Replace("public class News", "[ArticleMetadata(\"**\")] public class News", StringComparison.Ordinal)
            .Replace("public record News", "[ArticleMetadata(\"**\")] public record News", StringComparison.Ordinal));
}

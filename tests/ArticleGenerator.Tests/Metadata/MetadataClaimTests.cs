using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>Which type an article has when several patterns match it; ART016 where none is more specific.</summary>
public class MetadataClaimTests
{
    private const string Article = "# Ferry\n\nIt was late.";

    [Fact]
    public void The_most_specific_pattern_wins()
    {
        GeneratorRun run = Records.Project("""
            [ArticleMetadata("**")] public sealed record Any(int? Page = null);
            [ArticleMetadata("local/**")] public sealed record Local(int? Page = null);
            [ArticleMetadata("local/ferry")] public sealed record Ferry(int? Page = null);
            """).Run(("local/ferry", Article), ("local/cat", Article), ("world/moon", Article));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            ["Local", "Ferry", "Any"],
            run.Articles().Select(article => article.GetType().BaseType!.GetGenericArguments()[0].Name));
    }

    [Fact]
    public void Two_types_with_equally_specific_patterns_are_one_ART016_at_the_second()
    {
        GeneratorRun run = Records.Project("""
            [ArticleMetadata("local/*rry")] public sealed record Ferries(int? Page = null);
            [ArticleMetadata("local/fer*")] public sealed record Zoos(int? Page = null);
            """).Run(("local/ferry", Article), ("local/ferrry", Article), ("local/cat", Article));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART016", diagnostic.Id);
        Assert.Equal(
            "The article “local/ferrry” would have the metadata of two types: Ferries claims it with “local/*rry”, and "
                + "Zoos with “local/fer*”, which is as specific. Make one of the two patterns more specific.",
            diagnostic.GetMessage(formatProvider: null));
        Assert.Equal("(9,2)-(9,31)", Described.Place(diagnostic.Location));
        Assert.Equal("(8,2)-(8,31)", Described.Place(Assert.Single(diagnostic.AdditionalLocations)));
        Assert.Equal("Ferries", run.Articles()[1].GetType().BaseType!.GetGenericArguments()[0].Name);
    }

    [Fact]
    public void One_type_may_have_several_patterns_also_on_its_parts()
    {
        GeneratorRun run = Records.Project("""
            [ArticleMetadata("local/**"), ArticleMetadata("local/**")]
            public sealed partial record News(int? Page = null);
            [ArticleMetadata("world/**")]
            public sealed partial record News;
            """).Run(("local/ferry", Article), ("world/moon", Article));

        Assert.Empty(run.Diagnostics);
        Assert.All(
            run.Articles(),
            article => Assert.Equal("News", article.GetType().BaseType!.GetGenericArguments()[0].Name));
    }
}

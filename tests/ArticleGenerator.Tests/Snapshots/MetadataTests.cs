using ArticleGenerator.Tests.Infrastructure;
using ArticleGenerator.Tests.Metadata;
using SnapshotComparer;

namespace ArticleGenerator.Tests.Snapshots;

/// <summary>What is generated of articles that have metadata of the project's own type.</summary>
public class MetadataTests
{
    private const string Types = """
        public enum Desk { Local, Sport }
        public sealed record Photo(string File) { public string? Credit { get; init; } }
        [ArticleMetadata("local/**")]
        public sealed record LocalNews(
            string Byline, DateOnly Published, Desk Desk, IReadOnlyList<string> Tags, Photo? Photo = null)
        {
            public int Priority { get; init; }
        }
        """;

    [Fact]
    public Task An_article_with_metadata() => Snapshot.VerifyOnly(
        Records.Project(Types).Run(("local/ferry", """
            ---
            headline: Ferry sails again
            published: 2026-04-01
            desk: local
            tags: [ferry, harbour]
            photo: {file: ferry.jpg, credit: "Tom \"T\" Hale"}
            priority: 2
            ---
            By Owen Pryce

            It was late.
            """)).Driver,
        "Articles.Local.Ferry.g.cs");

    [Fact]
    public Task An_article_whose_metadata_refers_to_others() => Snapshot.VerifyOnly(
        Records.Project("""
            [ArticleMetadata("**")]
            public sealed record News(Article<News>? Before = null, IReadOnlyList<Article>? More = null);
            """).Run(
            ("local/ferry", "---\nbefore: local/storm\nmore: [./ferry, local/storm]\n---\n# Ferry\n\nIt was late."),
            ("local/storm", "# Storm\n\nIt was dark.")).Driver,
        "Articles.Local.Ferry.g.cs");

    [Fact]
    public Task An_article_whose_metadata_is_mistaken_and_nobody_wants_to_hear_of_it()
    {
        GeneratorOptions project = Records.Project(Types);
        project = project with
        {
            FileOptions = project.FileOptions.Add("article_diagnostic.ART010.severity", "none"),
        };
        return Snapshot.VerifyOnly(
            project.Run(("local/cat", "# Cat returns\n\nIt was late.")).Driver, "Articles.Local.Cat.g.cs");
    }
}

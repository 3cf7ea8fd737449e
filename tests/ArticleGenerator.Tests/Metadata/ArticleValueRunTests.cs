using System.Globalization;
using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>Metadata that refers to other articles: what is asked of all of them, and what a program gets.</summary>
public class ArticleValueRunTests
{
    private const string Text = "# Ferry\n\nIt was late.";

    private static readonly GeneratorOptions Project = Records.Project("""
        [ArticleMetadata("local/**")]
        public sealed record Local(
            Article? Next = null, Article<Local>? Story = null, IReadOnlyList<Article>? More = null,
            IReadOnlyDictionary<string, Article<Local>[]>? Parts = null);

        [ArticleMetadata("notes/*")]
        public sealed class Notes { public Article? About { get; init; } }
        """);

    [Theory]
    [InlineData("next: local/fery", "ART014 (2,7)-(2,17)", "There is no article “local/fery”", "local/ferry")]
    [InlineData("next: ./fery.txt", "ART014 (2,7)-(2,17)", "no article “local/fery”", "local/ferry")]
    [InlineData("next: \"[[local/fery]]\"", "ART014 (2,10)-(2,20)", "There is no article “local/fery”", "local/ferry")]
    [InlineData("next: [[local/fery]]", "ART014 (2,9)-(2,19)", "There is no article “local/fery”", "local/ferry")]
    [InlineData("more: [local/ferry, local/fery]", "ART014 (2,21)-(2,31)", "There is no", "local/ferry")]
    [InlineData("more:\n- local/ferry\n- 'local/fery'", "ART014 (4,4)-(4,14)", "There is no", "local/ferry")]
    [InlineData("parts:\n  first: [local/fery]", "ART014 (3,11)-(3,21)", "There is no", "local/ferry")]
    [InlineData("story: notes/one", "ART011 (2,8)-(2,17)", "the metadata Notes", "the metadata Local")]
    [InlineData("story: moon", "ART011 (2,8)-(2,12)", "which has none", "the metadata Local")]
    [InlineData("parts: {a: [local/ferry, moon]}", "ART011 (2,26)-(2,30)", "“moon”", "the metadata Local")]
    public void A_reference_that_cannot_be_is_an_error_at_its_value(
        string lines, string place, string found, string meant)
    {
        GeneratorRun run = Run(("local/report", $"---\n{lines}\n---\n{Text}"));

        Assert.Equal([place], Described.As(run.Diagnostics));
        string message = Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains(found, message, StringComparison.Ordinal);
        Assert.Contains(meant, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("suppress: ART014")]
    [InlineData("suppress: [ART014, ART011]")]
    public void An_article_can_be_silent_about_one_that_is_not_there(string line)
    {
        Article article = Run(("local/report", $"---\n{line}\nnext: local/fery\n---\n{Text}"))
            .Articles().Single(each => each.Path == "local/report");

        Assert.Equal("Ferry", article.Headline);
        var thrown = Assert.Throws<TargetInvocationException>(() => article.Member("Metadata"));
        Assert.Contains(
            "refers to the article 'local/fery', which is not there",
            Assert.IsType<InvalidOperationException>(thrown.InnerException).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("names")]
    [InlineData("none")]
    public void The_program_has_the_articles_themselves_at_every_level(string members)
    {
        IReadOnlyList<Article> articles = Project.With(members).Run(
            ("local/a", $"---\nnext: local/b\nstory: ./a\nmore: [moon, notes/one]\n---\n{Text}"),
            ("local/b", $"---\nnext: local/a\nparts: {{x: [local/b, local/a]}}\n---\n{Text}"),
            ("notes/one", $"---\nabout: ../local/a\n---\n{Text}"),
            ("moon", Text)).Articles();
        Dictionary<string, Article> byPath = articles.ToDictionary(article => article.Path);

        object ofA = MetadataOf(byPath["local/a"]);
        object ofB = MetadataOf(byPath["local/b"]);
        Assert.Same(byPath["local/b"], ofA.Member("Next"));
        Assert.Same(byPath["local/a"], ofA.Member("Story"));
        Assert.Equal([byPath["moon"], byPath["notes/one"]], (IEnumerable<Article>)ofA.Member("More")!);
        Assert.Same(byPath["local/a"], ofB.Member("Next"));
        var parts = (System.Collections.IDictionary)ofB.Member("Parts")!;
        Assert.Equal([byPath["local/b"], byPath["local/a"]], (IEnumerable<Article>)parts["x"]!);
        Assert.Same(byPath["local/a"], MetadataOf(byPath["notes/one"]).Member("About"));
    }

    [Fact]
    public void Above_the_number_of_files_articles_in_tables_find_each_other()
    {
        IReadOnlyList<Article> articles = Project.Run(
        [
            .. Enumerable.Range(0, 300).Select(i =>
                ($"local/n{i}", $"---\nstory: local/n{(i + 1) % 300}\n---\n# Night {i}\n\nIt was late.")),
        ]).Articles();

        Article article = articles.Single(each => each.Path == "local/n0");
        for (int i = 0; i < 300; i++)
        {
            Assert.Equal($"local/n{i}", article.Path);
            article = (Article)MetadataOf(article).Member("Story")!;
        }

        Assert.Equal("local/n0", article.Path);
    }

    [Fact]
    public void A_type_of_an_older_language_holds_articles()
    {
        GeneratorRun run = new GeneratorOptions
        {
            Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3,
            Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
            CSharp = """
                #pragma warning disable CS1591
                namespace HarrowBay
                {
                    [ArticleModel.ArticleMetadata("**")]
                    public class News
                    {
                        public News(ArticleModel.Article<News> next) { Next = next; }
                        public ArticleModel.Article<News> Next { get; }
                    }
                }
                """,
        }.Run(("a", $"---\nnext: a\n---\n{Text}"));

        Assert.Empty(Described.As(run.Diagnostics));
        Article article = run.Article();
        Assert.Same(article, article.Member("Metadata.Next"));
    }

    private static GeneratorRun Run((string, string) article) => Project.Run(
        article, ("local/ferry", Text), ("notes/one", Text), ("moon", Text));

    private static object MetadataOf(Article article) =>
        article.GetType().GetProperties().Where(property => property.Name == "Metadata")
            .OrderByDescending(property => property.DeclaringType == article.GetType())
            .First().GetValue(article)!;
}

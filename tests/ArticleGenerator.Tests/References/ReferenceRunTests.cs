using ArticleGenerator.Tests.Infrastructure;
using ArticleGenerator.Tests.Metadata;
using ArticleModel;

namespace ArticleGenerator.Tests.References;

/// <summary>References as a program sees them: from a link to the article, and back.</summary>
public class ReferenceRunTests
{
    private static readonly (string, string)[] Archive =
    [
        ("culture/choir.md", "# The choir\n\nSee [the ferry](../local/ferry.txt#a-new-engine) and [it](/about.md).\n"),
        ("local/cat", "---\nnext: ./ferry\n---\n# The cat\n\nIt is back.\n"),
        ("local/ferry", "# The ferry\n\nSee [[#A new engine]].\n\n## In [[./cat|spring]]\n\nIt sails.\n\n"
            + "## A new engine\n\nIt is new, as [[culture/choir]] says.\n\n## Qu'est-ce?\n\nNobody knows.\n"),
        ("local/notes", "# Notes\n\n[[local/ferry]], [[./ferry#Qu'est-ce?]], [[ferry#aNewEngine]], "
            + "[[local/ferry#A new engine|it]], [[cref:string]].\n"),
    ];

    private static readonly GeneratorOptions Project = Records.Project(
        "[ArticleMetadata(\"local/cat\")] public sealed record News(Article? Next = null);");

    public static TheoryData<string> Levels => ["all", "names", "none"];

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_link_gives_the_article_and_the_section_themselves(string level)
    {
        Dictionary<string, Article> articles = Run(level);
        Article ferry = articles["local/ferry"];
        Section engine = ferry.Sections[1];

        Assert.Equal(
            [(ferry, null), (ferry, ferry.Sections[2]), (null, null), (ferry, engine)],
            articles["local/notes"].Links.Select(link => (link.Article, link.Section)));
        Assert.Equal([(ferry, engine), (null, null)], articles["culture/choir"].Links.Select(
            link => (link.Article, link.Section)));
        Assert.Equal(
            [(ferry, engine), (articles["local/cat"], null), (articles["culture/choir"], null)],
            ferry.Links.Select(link => (link.Article, link.Section)));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void An_article_knows_who_refers_to_it(string level)
    {
        Dictionary<string, Article> articles = Run(level);

        Assert.Equal(
            [articles["culture/choir"], articles["local/cat"], articles["local/notes"]],
            articles["local/ferry"].ReferencedBy);
        Assert.Equal([articles["local/ferry"]], articles["local/cat"].ReferencedBy);
        Assert.Equal([articles["local/ferry"]], articles["culture/choir"].ReferencedBy);
        Assert.Empty(articles["local/notes"].ReferencedBy);
        Assert.Same(articles["local/ferry"].ReferencedBy, articles["local/ferry"].ReferencedBy);
    }

    [Fact]
    public void Above_the_number_of_files_articles_in_tables_know_it()
    {
        Article[] articles = [.. GeneratorRun.Of(
        [
            .. Enumerable.Range(100, 300).Select(i => ($"n{i}", $"# Night {i}\n\nSee [[n{i / 2}]] and [[n100]].")),
            .. Enumerable.Range(50, 50).Select(i => ($"n{i}", "# Night\n\nIt was late.")),
        ]).Articles()];
        Article first = articles.Single(article => article.Path == "n100");

        Assert.Equal(299, first.ReferencedBy.Count);
        Assert.Equal("n101", first.ReferencedBy[0].Path);
        Assert.Equal(["n398", "n399"], articles.Single(article => article.Path == "n199").ReferencedBy
            .Select(article => article.Path));
        Assert.Same(first, articles.Single(article => article.Path == "n399").Links[1].Article);
    }

    [Fact]
    public void An_article_of_a_library_and_one_of_its_consumer_are_each_in_their_own_catalog()
    {
        GeneratorRun library = GeneratorRun.Of(("a", "# A\n\nSee [[b]]."), ("b", "# B\n\nIt was late."));
        GeneratorRun consumer = GeneratorRun.Of(("b", "# B\n\nSee [[c]]."), ("c", "# C\n\nIt was late."));

        Assert.Equal(["a"], library.Articles()[1].ReferencedBy.Select(article => article.Path));
        Assert.Empty(consumer.Articles()[0].ReferencedBy);
    }

    [Fact]
    public void A_reference_that_nobody_mended_leads_nowhere()
    {
        Article article = GeneratorRun.Of(
            ("a", "---\nsuppress: ART014\n---\n# A\n\nSee [[b]], [[#Ice]] and [[c#d|it]].")).Article();

        Assert.Equal([null, article, null], article.Links.Select(link => link.Article));
        Assert.All(article.Links, link => Assert.Null(link.Section));
    }

    [Fact]
    public void A_file_may_have_the_sign_of_a_heading_in_its_name()
    {
        IReadOnlyList<Article> articles = GeneratorRun.Of(
            ("a.md", "# A\n\nSee [it](b%23c.txt)."), ("b#c", "# B\n\nIt was late.")).Articles();

        Assert.Same(articles[1], Assert.Single(articles[0].Links).Article);
        Assert.Equal([articles[0]], articles[1].ReferencedBy);
    }

    [Fact]
    public void Such_a_file_is_not_taken_for_a_heading_of_another_nor_a_heading_for_such_a_file()
    {
        GeneratorRun run = GeneratorRun.Of(
            ("a.md", "# A\n\nSee [it](b%23c.txt), [ice](b%23c.txt#Ice), [[b#c]], [[b#C# at sea]] and [[b%23c]]."),
            ("b", "# B\n\nIt was late.\n\n## C\n\nIt was.\n\n## C# at sea\n\nIt was."),
            ("b#c", "# Bc\n\nSee [[#Ice]].\n\n## Ice\n\nIt was late."),
            ("b%23c", "# Beside\n\nIt was late."));
        IReadOnlyList<Article> articles = run.Articles();
        (Article a, Article b, Article sign, Article percent) = (articles[0], articles[1], articles[2], articles[3]);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            [(sign, null), (sign, sign.Sections[0]), (b, b.Sections[0]), (b, b.Sections[1]), (percent, null)],
            a.Links.Select(link => (link.Article, link.Section)));
        Assert.Equal(["b%23c", "b%23c#Ice", "b#c", "b#C# at sea", "b%2523c"], a.Links.Select(link => link.Target));
        Assert.Same(sign.Sections[0], Assert.Single(sign.Links).Section);
        Assert.All(articles.Skip(1), article => Assert.Equal([a], article.ReferencedBy));
    }

    [Fact]
    public void An_edit_that_refers_to_another_article_touches_its_own_file_only()
    {
        GeneratorRun before = GeneratorRun.Of(("a", "# A\n\nIt was late."), ("b", "# B\n\nIt was late."));
        GeneratorRun run = before.WithEdited("a", "# A\n\nIt was late, see [[b]].");

        Assert.Equal([GeneratorRun.PathOf("a")], run.FilesRead);
        Assert.Equal(["Articles.A.g.cs"], run.FilesChangedSince(before));
        Assert.Equal("Unchanged 1", run.ReasonsOf(StepNames.DeadReferences));
        Assert.Equal(["a"], run.Articles()[1].ReferencedBy.Select(article => article.Path));

        GeneratorRun reworded = run.WithEdited("b", "# B\n\nIt was later.");
        Assert.Equal("Cached 1", reworded.ReasonsOf(StepNames.DeadReferences));
        Assert.Equal(["Articles.B.g.cs"], reworded.FilesChangedSince(run));
    }

    [Fact]
    public void The_examples_of_the_document_print_both_directions()
    {
        string[] blocks =
        [
            .. Repository.Read("docs", "references.md").ReplaceLineEndings("\n").Split("```cs\n").Skip(1)
                .Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]),
        ];
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = $$"""
                using ArticleModel;

                internal static class Program
                {
                    private static class Console
                    {
                        internal static readonly System.Text.StringBuilder Output = new();
                        internal static void WriteLine(string line) => Output.Append(line).Append('\n');
                    }

                    internal static string Run(Article article)
                    {
                        {{blocks[0]}}
                        {
                            {{blocks[1]}}
                        }
                        return Console.Output.ToString();
                    }
                }
                """,
        }.Run(("a", "# A\n\nSee [[b#So]] and [[b|it]]."), ("b", "# B\n\nSee [[a]].\n\n## So\n\nIt was late."));
        System.Reflection.Assembly assembly = run.Assembly();
        object all = assembly.GetType("HarrowBay.Articles")!.GetProperty("All")!.GetValue(null)!;

        Assert.Equal(2, blocks.Length);
        Assert.Equal(
            "So: B, So\nit: B\nSee also: B\n",
            assembly.GetType("Program")!
                .GetMethod("Run", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .Invoke(null, [((IReadOnlyList<Article>)all)[0]]));
    }

    private static Dictionary<string, Article> Run(string level)
    {
        GeneratorRun run = Project.With(level).Run(Archive);
        Assert.Equal(["ART014"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        return run.Articles().ToDictionary(article => article.Path);
    }
}

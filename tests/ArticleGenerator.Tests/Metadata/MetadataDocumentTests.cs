using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>docs/metadata.md: its examples compile, and each value of its table is one of its type.</summary>
public class MetadataDocumentTests
{
    private const string Types = """
        public enum Desk { Local, WorldNews }
        [Flags] public enum Audience { None = 0, Adults = 1, Children = 2 }
        public sealed record Photo(string File, int Width = 0);
        public sealed record Author(string Name)
        {
            public static readonly Author MaraLindqvist = new("Mara Lindqvist");
        }
        public sealed record LocalNews(string Byline);
        """;

    private static readonly string Page = Repository.Read("docs", "metadata.md").ReplaceLineEndings("\n");

    public static TheoryData<string, string> Values()
    {
        var values = new TheoryData<string, string>();
        string table = Page[Page.IndexOf("## Types", StringComparison.Ordinal)..];
        foreach (string row in table.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            string[] cells = row.Split('|');
            foreach (string type in InMarks(cells[1]))
            {
                foreach (string value in InMarks(cells[3]))
                {
                    values.Add(type, value);
                }
            }
        }

        return values;
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Each_value_of_the_table_is_one_of_its_type(string type, string value) =>
        Assert.DoesNotMatch("^ART", BoundText.Member(type, value, Types));

    [Fact]
    public void The_table_has_every_type() => Assert.InRange(Values().Count, 60, 100);

    [Fact]
    public void Each_article_fits_the_type_before_it()
    {
        string[] parts = Page.Split("```article\n");
        Assert.Equal(3, parts.Length);
        foreach ((string before, string article) in parts.Zip(parts.Skip(1)))
        {
            string types = before[(before.LastIndexOf("```csharp\n", StringComparison.Ordinal) + 10)..];
            GeneratorRun run = Records.Project(Block(types)).Run(
                ("local/a", Block(article)), ("releases/a", Block(article)));

            Assert.Equal(
                1, run.Articles().Count(found => found.GetType().BaseType!.BaseType!.IsGenericType));
            Assert.Empty(run.Diagnostics);
        }
    }

    [Fact]
    public void The_attribute_of_the_assembly_gives_the_type_of_another_namespace()
    {
        string[] blocks = [.. Page.Split("```csharp\n").Skip(1).Select(Block)];
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = "#pragma warning disable CS1591\nusing System; using System.Collections.Generic; "
                + $"using Paper;\n{blocks[1]}\nnamespace Paper {{ {blocks[0]} }}",
        }.Run((
            "press/a", "---\nbyline: A\npublished: 2026-04-01\ndesk: local\ntags: []\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("LocalNews", run.Article().GetType().BaseType!.GetGenericArguments()[0].Name);
    }

    [Fact]
    public void The_lists_are_sorted_filtered_and_grouped_as_shown()
    {
        string types = Block(Page.Split("```csharp\n")[1]);
        string article = Block(Page.Split("```article\n")[1]);
        string program = Block(Page.Split("```cs\n")[1]);
        GeneratorOptions project = Records.Project(
            $"{types}\ninternal static class Program {{ internal static object Run() {{ {program} "
                + "return (newest, ferries, byDesk); } }");
        project = project with { CSharp = "using System.Linq;\n" + project.CSharp };
        GeneratorRun run = project.Run(("local/a", article));

        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Articles());
    }

    [Fact]
    public void The_example_of_other_articles_leads_to_articles()
    {
        string types = Block(Page.Split("```c#\n")[1]);
        string lines = Block(Page.Split("```yaml\n")[1]);
        const string Text = "# Ferry\n\nIt was late.";
        GeneratorRun run = Records.Project(types).Run(
            ("features/a", $"---\n{lines}---\n{Text}"),
            ("features/harbour-walk", "---\nbyline: Ada Brook\n---\n" + Text),
            ("local/ferry-sails-again", Text),
            ("local/cat-returns", Text),
            ("moon", Text));

        Assert.Empty(Described.As(run.Diagnostics));
        ArticleModel.Article feature = run.Articles()[0];
        Assert.Equal("features/harbour-walk", ((ArticleModel.Article)feature.Member("Metadata.Series")!).Path);
        Assert.Equal(
            ["local/cat-returns", "moon"],
            ((IEnumerable<ArticleModel.Article>)feature.Member("Metadata.More")!).Select(more => more.Path));
    }

    [Theory]
    [InlineData("local/ferry-sails-again")]
    [InlineData("moon")]
    [InlineData("features/harbour-walk")]
    public void Each_form_of_a_path_leads_where_the_table_says(string path)
    {
        string section = Page[Page.IndexOf("## Other articles", StringComparison.Ordinal)..];
        string[] forms =
        [
            .. section[..section.IndexOf("## Classes", StringComparison.Ordinal)].Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .SelectMany(line => InMarks(line.Split('|')[1]))
                .Where(form => form.Contains(path[(path.LastIndexOf('/') + 1)..], StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Contains(
            $"(\"{path.Replace("features", "local", StringComparison.Ordinal)}\")",
            BoundText.Member("Article", form),
            StringComparison.Ordinal));
    }

    [Fact]
    public void The_record_of_the_readme_is_one()
    {
        string page = Repository.Read("README.md").ReplaceLineEndings("\n");
        string types = Block(page[page.IndexOf("[ArticleMetadata(", StringComparison.Ordinal)..]);

        Assert.Empty(Assert.Single(Records.Read(types)).Problems);
    }

    [Fact]
    public void The_lists_of_the_readme_are_sorted_and_searched_as_shown()
    {
        string page = Repository.Read("README.md").ReplaceLineEndings("\n");
        string types = page.Split("```csharp\n").Skip(1).Select(Block)
            .Single(block => block.Contains("[ArticleMetadata(", StringComparison.Ordinal));
        string program = Assert.Single(page.Split("```cs\n").Skip(1).Select(Block));
        GeneratorOptions project = Records.Project($$"""
            {{types}}
            internal static class Program
            {
                internal static object Run()
                {
                    var ferry = Articles.Local.Ferry;
                    {{program}}
                    return (newest, onFerries, byDesk, previous, next);
                }
            }
            """);
        project = project with { CSharp = "using System.Linq;\n" + project.CSharp };
        GeneratorRun run = project.Run(
            ("local/ferry", "---\nbyline: A\npublished: 2026-04-01\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Articles());
    }

    private static IEnumerable<string> InMarks(string cell) =>
        cell.Split('`').Where((_, index) => index % 2 == 1);

    private static string Block(string text) => text[..text.IndexOf("```", StringComparison.Ordinal)];
}

using System.Collections.Immutable;
using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>References that lead nowhere are turned to what was meant.</summary>
public class ReferenceTests
{
    private const string Ferry = "articles/local/ferry.md";
    private const string Engine = "# The engine\n\nIt is new.\n\n## How it was paid\n\nIn coins.\n";

    [Theory]
    [InlineData("[[local/engin|it]]", "[[local/engine|it]]")]
    [InlineData("[[engine#How it was paid]]", "[[local/engine#How it was paid]]")]
    [InlineData("[[local/engine#how-it-is-paid]]", "[[local/engine#how-it-was-paid]]")]
    [InlineData("[[local/engine#How it is paid|so]]", "[[local/engine#How it was paid|so]]")]
    [InlineData("[it](engin.md#how-it-was-paid)", "[it](engine.md#how-it-was-paid)")]
    [InlineData("[it](../culture/engine.txt)", "[it](engine.txt)")]
    [InlineData("[it](winter-boat.md)", "[it](../in%20winter/winter-boat.md)")]
    public async Task A_reference_is_turned_to_the_nearest_article_or_section(string written, string mended)
    {
        string text = $"# Ferry\n\nSee {written}.\n";
        Solution solution = Newsroom.Of(
            (Ferry, text), ("articles/local/engine.txt", Engine), ("articles/in winter/winter-boat.md", Engine));
        int place = text.IndexOf("en", 13, StringComparison.Ordinal);
        place = place < 0 ? text.IndexOf("winter", StringComparison.Ordinal) : place;
        place = written.Contains('#', StringComparison.Ordinal)
            && written.StartsWith("[[local/engine#", StringComparison.Ordinal)
            ? text.IndexOf('#', 3) + 3
            : place;

        CodeAction action = Assert.Single(
            await Editor.RefactoringsAsync(solution.Article(Ferry), new TextSpan(place, 0)));
        Solution changed = await Editor.ApplyAsync(action);

        Assert.Equal($"# Ferry\n\nSee {mended}.\n", await changed.TextAsync(Ferry));
        Assert.Empty(await changed.IdsAsync());
    }

    [Theory]
    [InlineData("next: local/engin", "next: local/engine")]
    [InlineData("next: ./engin.txt", "next: local/engine")]
    [InlineData("next: \"[[local/engin]]\"", "next: \"[[local/engine]]\"")]
    [InlineData("next: [[local/engin]]", "next: [[local/engine]]")]
    [InlineData("more: [local/engin]", "more: [local/engine]")]
    [InlineData("more:\n- 'local/engin'", "more:\n- 'local/engine'")]
    [InlineData("more: [engins a, b]", "more: ['culture/engins, a, b']", "more: [\"engins, a, b\"]")]
    public async Task A_reference_of_metadata_is_turned_to_the_nearest_article(
        string written, string mended, string? quoted = null)
    {
        string text = $"---\n{quoted ?? written}\n---\n# Ferry\n\nIt sails.\n";
        Solution solution = Newsroom.Of(
            (Ferry, text), ("articles/local/engine.txt", Engine), ("articles/culture/engins, a, b.txt", Engine));
        solution = solution.Projects.Single().AddDocument("News.cs", """
            [ArticleModel.ArticleMetadata("local/ferry")]
            public sealed record News(ArticleModel.Article? Next = null, ArticleModel.Article[]? More = null);
            """).Project.Solution;
        int place = text.IndexOf("engin", StringComparison.Ordinal);

        CodeAction action = Assert.Single(
            await Editor.RefactoringsAsync(solution.Article(Ferry), new TextSpan(place, 0)));
        Solution changed = await Editor.ApplyAsync(action);

        Assert.Equal(
            $"---\n{(quoted is null ? mended : "more: [\"culture/engins, a, b\"]")}\n---\n# Ferry\n\nIt sails.\n",
            await changed.TextAsync(Ferry));
        Assert.Empty(await changed.IdsAsync());
    }

    [Theory]
    [InlineData("subject", 0)]
    [InlineData("local/engin", 1)]
    public async Task Other_articles_are_read_only_where_the_cursor_is_at_a_reference(string at, int count)
    {
        const string Text = "---\nsubject: boats\nnext: local/engin\n---\n# Ferry\n\nIt sails.\n";
        var engine = new CountedText(Engine);
        Project project = Newsroom.Of((Ferry, Text)).Projects.Single().AddDocument("News.cs", """
            [ArticleModel.ArticleMetadata("local/ferry")]
            public sealed record News(string Subject, ArticleModel.Article? Next = null);
            """).Project;
        Solution solution = project.Solution.AddAdditionalDocument(DocumentInfo.Create(
            DocumentId.CreateNewId(project.Id),
            "engine.txt",
            loader: engine,
            filePath: Newsroom.Folder + "articles/local/engine.txt"));
        int place = Text.IndexOf(at, StringComparison.Ordinal);

        ImmutableArray<CodeAction> actions =
            [.. await Editor.RefactoringsAsync(solution.Article(Ferry), new TextSpan(place, 0))];

        Assert.Equal((count, count), (actions.Length, engine.Readings));
    }

    [Theory]
    [InlineData("[[local/engine]]")]
    [InlineData("[[lighthouse]]")]
    public async Task Where_nothing_is_wrong_or_nobody_knows_nothing_is_offered(string written)
    {
        Solution solution = Newsroom.Of((Ferry, $"# Ferry\n\nSee {written}.\n"), ("articles/local/engine.txt", Engine));

        Assert.Empty(await Editor.RefactoringsAsync(solution.Article(Ferry), new TextSpan(18, 0)));
    }

    [Fact]
    public async Task A_reference_to_code_is_turned_to_the_nearest_symbol()
    {
        const string Text = "# Ferry\n\nCall [[cref:System.String.Trimm]] and [[cref:System.Nothing]].\n";
        Project project = Newsroom.Of((Ferry, Text)).Projects.Single();
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        ImmutableArray<Diagnostic> reported = await compilation
            .WithAnalyzers([new CodeReferenceAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        TextDocument document = project.Solution.Article(Ferry);
        var actions = new List<CodeAction>();
        foreach (Diagnostic diagnostic in reported)
        {
            await new CodeReferenceFixProvider().RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        Assert.Equal(["ART017", "ART017"], reported.Select(diagnostic => diagnostic.Id));
        Solution changed = await Editor.ApplyAsync(Assert.Single(actions));
        Assert.StartsWith(
            "# Ferry\n\nCall [[cref:string.Trim", await changed.TextAsync(Ferry), StringComparison.Ordinal);
    }
}

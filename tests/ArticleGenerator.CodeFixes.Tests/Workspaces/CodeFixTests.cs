using System.Reflection;
using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>The fixes over a workspace: from a diagnostic to the text that an editor would have afterwards.</summary>
public class CodeFixTests
{
    private const string Ferry = "articles/local/ferry-sails-again.txt";

    [Theory]
    [InlineData(
        "ART001",
        "ART001.headline",
        "The ferry made its first crossing.\n",
        "# Ferry sails again\n\nThe ferry made its first crossing.\n")]
    [InlineData(
        "ART005",
        "ART005.number",
        "# Ferry\n\n## On deck\n\nOne.\n\n## On deck\n\nTwo.\n",
        "# Ferry\n\n## On deck\n\nOne.\n\n## On deck (2)\n\nTwo.\n")]
    [InlineData(
        "ART007",
        "ART007.close",
        "Ferry\n\n“It sails, said Mara Lindqvist.\n",
        "Ferry\n\n“It sails,” said Mara Lindqvist.\n")]
    [InlineData(
        "ART103",
        "ART103.respell",
        "Ferry\n\n“It sails,” said Mara Lindqvist. “It hums,” Lindquist said.\n",
        "Ferry\n\n“It sails,” said Mara Lindqvist. “It hums,” Lindqvist said.\n")]
    [InlineData(
        "ART105",
        "ART105.curly",
        "Ferry\n\n“It sails,” said Mara Lindqvist. \"It hums,\" she said.\n",
        "Ferry\n\n“It sails,” said Mara Lindqvist. “It hums,” she said.\n")]
    [InlineData(
        "ART105",
        "ART105.straight",
        "Ferry\n\n“It sails,” said Mara Lindqvist. \"It hums,\" she said.\n",
        "Ferry\n\n\"It sails,\" said Mara Lindqvist. \"It hums,\" she said.\n")]
    [InlineData(
        "ART108",
        "ART108.remove",
        "Ferry\n\nThe har\u00ADbour wall is old.\n",
        "Ferry\n\nThe harbour wall is old.\n")]
    public async Task A_fix_changes_the_text_and_the_diagnostic_is_gone(
        string id, string key, string text, string expected)
    {
        Solution solution = Newsroom.Of((Ferry, text));
        Diagnostic diagnostic = Assert.Single(await solution.Projects.Single().DiagnosticsAsync());
        Assert.Equal(id, diagnostic.Id);

        CodeAction[] fixes = await Editor.FixesAsync(solution.Article(Ferry), diagnostic);
        Solution mended = await Editor.ApplyAsync(fixes.Single(fix => fix.EquivalenceKey == key));

        Assert.Equal(expected, await mended.TextAsync(Ferry));
        Assert.Empty(await mended.IdsAsync());
    }

    [Fact]
    public async Task A_diagnostic_that_is_older_than_the_text_offers_nothing()
    {
        Solution solution = Newsroom.Of((Ferry, "Ferry\n\n“It sails, said Mara Lindqvist.\n"));
        Diagnostic diagnostic = Assert.Single(await solution.Projects.Single().DiagnosticsAsync());

        Solution closed = solution.WithText(Ferry, "Ferry\n\n“It sails,” said Mara Lindqvist.\n");
        Solution moved = solution.WithText(Ferry, "The ferry\n\n“It sails, said Mara Lindqvist.\n");

        Assert.Empty(await Editor.FixesAsync(closed.Article(Ferry), diagnostic));
        Assert.Empty(await Editor.FixesAsync(moved.Article(Ferry), diagnostic));
    }

    [Fact]
    public async Task What_the_article_or_its_folder_does_not_want_to_hear_of_is_not_mended()
    {
        const string Text = "Ferry\n\nThe har\u00ADbour wall is old.\n";
        Diagnostic diagnostic = Assert.Single(await Newsroom.Of((Ferry, Text)).Projects.Single().DiagnosticsAsync());

        Solution silent = Newsroom.Empty().WithProject(
            "HarrowBay", "[articles/**.txt]\narticle_diagnostic.ART108.severity = none\n", (Ferry, Text));

        Assert.Empty(await silent.IdsAsync());
        Assert.Empty(await Editor.FixesAsync(silent.Article(Ferry), diagnostic));
    }

    [Fact]
    public async Task An_article_is_read_with_the_settings_of_its_folder()
    {
        // Plain lines are headings only where the folder does not say otherwise.
        const string Text = "# Ferry\n\nOn deck\n\nOne.\n\nOn deck\n\nTwo.\n";
        Diagnostic diagnostic = Assert.Single(await Newsroom.Of((Ferry, Text)).Projects.Single().DiagnosticsAsync());

        Solution marked = Newsroom.Empty()
            .WithProject("HarrowBay", "[articles/**.txt]\narticle_headings = marked\n", (Ferry, Text));

        Assert.Empty(await marked.IdsAsync());
        Assert.Empty(await Editor.FixesAsync(marked.Article(Ferry), diagnostic));
    }

    [Fact]
    public async Task An_article_need_not_be_a_txt_file()
    {
        const string File = "texts/ferry-sails-again.md";
        Solution solution = Newsroom.Empty().WithProject(
            "HarrowBay",
            "[texts/**.md]\nbuild_metadata.ArticleNote.SourceItemGroup = Article\n",
            (File, "The ferry sails.\n"));
        Diagnostic diagnostic = Assert.Single(await solution.Projects.Single().DiagnosticsAsync());

        CodeAction fix = Assert.Single(await Editor.FixesAsync(solution.Article(File), diagnostic));

        Assert.Equal("# Ferry sails again\n\nThe ferry sails.\n", await (await Editor.ApplyAsync(fix)).TextAsync(File));
    }

    [Fact]
    public async Task A_text_file_that_is_no_article_is_left_alone()
    {
        Solution solution = Newsroom.Of((Ferry, "The ferry sails.\n"), ("BannedSymbols.txt", "The ferry sails.\n"));
        Diagnostic diagnostic = Assert.Single(await solution.Projects.Single().DiagnosticsAsync());

        Assert.Empty(await Editor.FixesAsync(solution.Article("BannedSymbols.txt"), diagnostic));
    }

    [Fact]
    public async Task Where_there_are_several_all_of_the_article_can_be_mended()
    {
        Solution solution = Newsroom.Of(
            (Ferry, "Ferry\n\n“It sails, said Mara Lindqvist.\n\nIt is late.\n\n“It hums, said Jonas Berg.\n"));
        Diagnostic first = (await solution.Projects.Single().DiagnosticsAsync())[0];

        CodeAction[] fixes = await Editor.FixesAsync(solution.Article(Ferry), first);

        Assert.Equal(
            ["Close the quotation with ”", "Close all quotations in this article"],
            fixes.Select(fix => fix.Title));
        Assert.Equal(
            "Ferry\n\n“It sails, said Mara Lindqvist.\n\nIt is late.\n\n“It hums, said Jonas Berg.\n".Replace(
                ", said", ",” said", StringComparison.Ordinal),
            await (await Editor.ApplyAsync(fixes[1])).TextAsync(Ferry));
    }

    [Fact]
    public void Every_fix_is_of_a_diagnostic_that_exists() =>
        Assert.All(
            new ArticleCodeFixProvider().FixableDiagnosticIds,
            id => Assert.NotNull(ArticleGenerator.Diagnostics.Descriptors.Of(id)));

    // An editor looks at nothing else: it reads the attributes and calls the constructor.
    [Fact]
    public void Editors_find_the_providers()
    {
        ExportCodeFixProviderAttribute fix = typeof(ArticleCodeFixProvider)
            .GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        ExportCodeRefactoringProviderAttribute refactoring =
            typeof(ArticleRefactoringProvider).GetCustomAttribute<ExportCodeRefactoringProviderAttribute>()!;

        Assert.Equal([LanguageNames.CSharp], fix.Languages);
        Assert.Equal(["AdditionalDocument"], fix.DocumentKinds);
        Assert.Null(fix.DocumentExtensions);
        Assert.Equal(["AdditionalDocument"], refactoring.DocumentKinds);
        Assert.Null(refactoring.DocumentExtensions);
    }

    // An editor older than what the project is built with has older versions of these.
    [Fact]
    public void The_assembly_asks_for_nothing_newer_than_the_oldest_editor()
    {
        Version floor = new(4, 8, 0, 0);
        foreach (AssemblyName reference in typeof(ArticleCodeFixProvider).Assembly.GetReferencedAssemblies())
        {
            Assert.False(
                reference.Name!.StartsWith("System.Composition", StringComparison.Ordinal), reference.FullName);
            Assert.True(
                !reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                    || reference.Version == floor,
                reference.FullName);
        }
    }
}

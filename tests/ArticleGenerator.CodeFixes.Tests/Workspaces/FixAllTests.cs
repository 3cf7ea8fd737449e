using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

public class FixAllTests
{
    private const string Open = "Ferry\n\n“It sails, said Mara Lindqvist.\n\nIt is late.\n\n“It hums, said Jonas "
        + "Berg.\n";
    private const string Closed = "Ferry\n\n“It sails,” said Mara Lindqvist.\n\nIt is late.\n\n“It hums,” said Jonas "
        + "Berg.\n";
    private const string Soft = "Harbour\n\nThe har\u00ADbour wall is old.\n";

    [Fact]
    public async Task All_articles_of_a_project_are_mended_and_nothing_else()
    {
        Solution solution = Newsroom.Empty()
            .WithProject(
                "HarrowBay", ("articles/ferry.txt", Open), ("articles/boat.txt", Open), ("articles/harbour.txt", Soft))
            .WithProject("Archive", ("articles/old.txt", Open));
        Project project = solution.Projects.Single(project => project.Name == "HarrowBay");

        Solution mended = await Editor.ApplyAsync(
            await Editor.FixAllAsync(project, FixAllScope.Project, "ART007.close", "ART007"));

        Assert.Equal(Closed, await mended.TextAsync("articles/ferry.txt"));
        Assert.Equal(Closed, await mended.TextAsync("articles/boat.txt"));
        Assert.Equal(Soft, await mended.TextAsync("articles/harbour.txt"));
        Assert.Equal(Open, await mended.TextAsync("articles/old.txt", "Archive"));
        Assert.Equal(["ART108", "ART007", "ART007"], await mended.IdsAsync());
    }

    [Fact]
    public async Task All_projects_of_a_solution_are_mended()
    {
        Solution solution = Newsroom.Empty()
            .WithProject("HarrowBay", ("articles/ferry.txt", Open))
            .WithProject("Archive", ("articles/old.txt", Open));

        Solution mended = await Editor.ApplyAsync(
            await Editor.FixAllAsync(solution.Projects.First(), FixAllScope.Solution, "ART007.close", "ART007"));

        Assert.Equal(Closed, await mended.TextAsync("articles/ferry.txt"));
        Assert.Equal(Closed, await mended.TextAsync("articles/old.txt", "Archive"));
        Assert.Empty(await mended.IdsAsync());
    }

    [Fact]
    public async Task A_file_that_two_projects_have_is_mended_once_and_stays_one()
    {
        Solution solution = Newsroom.Empty()
            .WithProject("HarrowBay", ("articles/ferry.txt", Open))
            .WithProject("Mobile", ("articles/ferry.txt", Open));

        Solution mended = await Editor.ApplyAsync(
            await Editor.FixAllAsync(solution.Projects.First(), FixAllScope.Solution, "ART007.close", "ART007"));

        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(Closed, await mended.TextAsync("articles/ferry.txt"));
        Assert.Same(
            await mended.Article("articles/ferry.txt").GetTextAsync(cancellation),
            await mended.Article("articles/ferry.txt", "Mobile").GetTextAsync(cancellation));
    }

    [Fact]
    public async Task Each_article_gets_a_headline_of_its_own()
    {
        Solution solution = Newsroom.Of(
            ("articles/ferry-sails.txt", "The ferry sails.\n"), ("articles/boat-sinks.txt", "The boat sank.\n"));

        Solution mended = await Editor.ApplyAsync(
            await Editor.FixAllAsync(solution.Projects.Single(), FixAllScope.Project, "ART001.headline", "ART001"));

        Assert.Equal("# Ferry sails\n\nThe ferry sails.\n", await mended.TextAsync("articles/ferry-sails.txt"));
        Assert.Equal("# Boat sinks\n\nThe boat sank.\n", await mended.TextAsync("articles/boat-sinks.txt"));
    }

    [Fact]
    public async Task Without_a_choice_the_likeliest_repair_of_each_diagnostic_is_made()
    {
        Solution solution = Newsroom.Of(
            ("articles/ferry.txt", Open),
            ("articles/harbour.txt", Soft),
            ("articles/boat.txt", "The har\u00ADbour is “old, said Mara Lindqvist.\n"));

        Solution mended = await Editor.ApplyAsync(await Editor.FixAllAsync(
            solution.Projects.Single(),
            FixAllScope.Solution,
            key: null,
            [.. new ArticleCodeFixProvider().FixableDiagnosticIds]));

        Assert.Equal(
            "# Boat\n\nThe harbour is “old,” said Mara Lindqvist.\n", await mended.TextAsync("articles/boat.txt"));
        Assert.Empty(await mended.IdsAsync());
    }

    [Fact]
    public async Task Where_nothing_is_reported_there_is_nothing_to_do()
    {
        Project project = Newsroom.Of(("articles/ferry.txt", Closed)).Projects.Single();

        Assert.Null(await Editor.FixAllAsync(project, FixAllScope.Solution, "ART007.close", "ART007"));
    }

    // FixAllContext has no place for a text document: "in this article" is an action of its own instead.
    [Fact]
    public void The_scopes_are_the_project_and_the_solution() => Assert.Equal(
        [FixAllScope.Project, FixAllScope.Solution],
        new ArticleCodeFixProvider().GetFixAllProvider().GetSupportedFixAllScopes());

    [Fact]
    public async Task A_name_is_respelled_at_more_places_than_a_diagnostic_shows()
    {
        string text = "Ferry\n\n“It sails,” said Mara Lindqvist.\n"
            + string.Concat(Enumerable.Repeat("\n“It hums,” Lindqvist said. “It smells,” Lindquist said.\n", 14));
        Solution solution = Newsroom.Of(("articles/ferry.txt", text));

        Solution mended = await Editor.ApplyAsync(
            await Editor.FixAllAsync(solution.Projects.Single(), FixAllScope.Project, "ART103.respell", "ART103"));

        Assert.Equal(
            text.Replace("Lindquist", "Lindqvist", StringComparison.Ordinal),
            await mended.TextAsync("articles/ferry.txt"));
    }

    // A host may run Fix All from any action that it was offered.
    [Fact]
    public async Task Fix_All_of_the_action_of_one_article_is_that_of_its_repair()
    {
        Solution solution = Newsroom.Of(("articles/ferry.txt", Open), ("articles/boat.txt", Open));
        Diagnostic first = (await solution.Projects.Single().DiagnosticsAsync())[0];
        CodeAction whole = (await Editor.FixesAsync(solution.Article("articles/boat.txt"), first))[1];

        Solution mended = await Editor.ApplyAsync(
            await Editor.FixAllAsync(solution.Projects.Single(), FixAllScope.Project, whole.EquivalenceKey, "ART007"));

        Assert.Equal(Closed, await mended.TextAsync("articles/ferry.txt"));
        Assert.Equal(Closed, await mended.TextAsync("articles/boat.txt"));
    }
}

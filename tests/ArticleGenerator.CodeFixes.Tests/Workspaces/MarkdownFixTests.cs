using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>The fixes in Markdown: what they change lies below front matter, and within other markup.</summary>
public class MarkdownFixTests
{
    private const string Ferry = "articles/local/ferry-sails-again.md";

    public static TheoryData<string, string, string, string> Fixes() => new()
    {
        { "ART001", "ART001.headline", "The *ferry* made it.\n", "# Ferry sails again\n\nThe *ferry* made it.\n" },
        {
            "ART001",
            "ART001.headline",
            "---\nauthor: Ada Brook\n---\n\n- The ferry made it.\n",
            "---\nauthor: Ada Brook\n---\n\n# Ferry sails again\n\n- The ferry made it.\n"
        },
        {
            "ART001",
            "ART001.headline",
            "---\r\nheadline:\r\n---\r\n\r\n> The ferry made it.\r\n",
            "---\r\nheadline: Ferry sails again\r\n---\r\n\r\n> The ferry made it.\r\n"
        },
        {
            "ART005",
            "ART005.number",
            "# Ferry\n\n## On deck\n\nOne.\n\n## On deck\n\nTwo.\n",
            "# Ferry\n\n## On deck\n\nOne.\n\n## On deck (2)\n\nTwo.\n"
        },
        {
            "ART005",
            "ART005.number",
            "# Ferry\n\nOn *deck*\n---------\n\nOne.\n\nOn *deck*\n---------\n\nTwo.\n",
            "# Ferry\n\nOn *deck*\n---------\n\nOne.\n\nOn *deck (2)*\n---------\n\nTwo.\n"
        },
        {
            "ART007",
            "ART007.close",
            "# Ferry\n\n- One\n  - “It sails, said **Mara Lindqvist**.\n",
            "# Ferry\n\n- One\n  - “It sails,” said **Mara Lindqvist**.\n"
        },
        {
            "ART103",
            "ART103.respell",
            "# Ferry\n\n“It sails,” said **Mara Lindqvist**.\n\n> “It hums,” *Lindquist* said.\n",
            "# Ferry\n\n“It sails,” said **Mara Lindqvist**.\n\n> “It hums,” *Lindqvist* said.\n"
        },
        {
            "ART105",
            "ART105.curly",
            "# Ferry\n\n“It sails,” said Mara Lindqvist. *\"It hums,\"* she said. `\"code\"` stays.\n",
            "# Ferry\n\n“It sails,” said Mara Lindqvist. *“It hums,”* she said. `\"code\"` stays.\n"
        },
        {
            "ART108",
            "ART108.remove",
            "# Ferry\n\n1. The [har\u00ADbour](https://h.example) wall is old.\n",
            "# Ferry\n\n1. The [harbour](https://h.example) wall is old.\n"
        },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
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

    [Theory]
    [InlineData("suppress: ART108", "# Ferry\n\nThe har\u00ADbour wall is old.\n")]
    [InlineData("suppress: [ART103]", "# Ferry\n\n“It sails,” said Mara Lindqvist. “It hums,” Lindquist said.\n")]
    [InlineData("speakers:\n  Mara: Maren Lindqvist", "# Ferry\n\n“It sails,” said *Mara*.\n")]
    public async Task What_the_front_matter_settles_is_not_reported(string yaml, string text) =>
        Assert.Empty(await Newsroom.Of((Ferry, $"---\n{yaml}\n---\n{text}")).IdsAsync());

    [Fact]
    public async Task All_articles_of_both_formats_are_mended_at_once()
    {
        Solution solution = Newsroom.Of(
            (Ferry, "# Ferry\n\n> “It sails, said Mara Lindqvist.\n"),
            ("articles/boat.txt", "Boat\n\n“It sails, said Mara Lindqvist.\n"));

        Solution mended = await Editor.ApplyAsync(await Editor.FixAllAsync(
            solution.Projects.Single(), FixAllScope.Project, "ART007.close", "ART007"));

        Assert.Equal("# Ferry\n\n> “It sails,” said Mara Lindqvist.\n", await mended.TextAsync(Ferry));
        Assert.Equal("Boat\n\n“It sails,” said Mara Lindqvist.\n", await mended.TextAsync("articles/boat.txt"));
        Assert.Empty(await mended.IdsAsync());
    }
}

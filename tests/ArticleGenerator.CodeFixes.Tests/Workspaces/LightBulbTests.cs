using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>
/// What an editor offers, by its own services: docs/code-fixes.md states these limits, and a Roslyn that has moved them
/// fails here.
/// </summary>
public sealed class LightBulbTests : IDisposable
{
    private const string Mixed = "Ferry\n\n“It sails,” said Mara Lindqvist. \"It hums,\" she said. “The har\u00ADbour "
        + "is old,” she said.\n";
    private const string Open = "Ferry\n\n“It sails, said Mara Lindqvist.\n";

    private readonly LightBulb _bulb = new(("articles/mixed.txt", Mixed), ("articles/open.txt", Open));

    public void Dispose() => _bulb.Dispose();

    [Fact]
    public async Task What_the_analyzer_reports_gets_its_fix_and_no_Fix_All()
    {
        TextDocument article = _bulb.Article("articles/mixed.txt");

        Assert.Equal(["Remove U+00AD SOFT HYPHEN"], await _bulb.FixesAsync(article, At(Mixed, '\u00AD')));
        Assert.Equal(
            ["Make all marks curly", "Make all marks straight"], await _bulb.FixesAsync(article, At(Mixed, '"')));
        Assert.Empty(await _bulb.RefactoringsAsync(article, At(Mixed, '"')));
    }

    [Fact]
    public async Task What_the_generator_reports_gets_no_fix_but_a_refactoring()
    {
        TextDocument article = _bulb.Article("articles/open.txt");

        Assert.Empty(await _bulb.FixesAsync(article, At(Open, '“')));
        Assert.Equal(["Close the quotation with ”"], await _bulb.RefactoringsAsync(article, At(Open, '“')));
    }

    private static TextSpan At(string text, char c) => new(text.IndexOf(c, StringComparison.Ordinal), 1);
}

using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>
/// What an editor offers, by its own services: docs/code-fixes.md states these limits, and a Roslyn that has moved them fails here.
/// </summary>
public sealed class LightBulbTests : IDisposable
{
    private const string File = "articles/ferry.txt";
    private const string Text = "Ferry\n\n“It sails,” said Mara Lindqvist. \"It hums,\" she said. “The har\u00ADbour is old, said Jonas Berg.\n";

    private readonly LightBulb _bulb = new((File, Text));

    private TextDocument Article => _bulb.Article(File);

    public void Dispose() => _bulb.Dispose();

    [Fact]
    public async Task What_the_analyzer_reports_gets_its_fix_and_no_Fix_All()
    {
        Assert.Equal(["Remove U+00AD SOFT HYPHEN"], await _bulb.FixesAsync(Article, At('\u00AD')));
        Assert.Equal(["Make all marks curly", "Make all marks straight"], await _bulb.FixesAsync(Article, At('"')));
    }

    [Fact]
    public async Task What_the_generator_reports_gets_no_fix_but_a_refactoring()
    {
        TextSpan mark = new(Text.LastIndexOf('“'), 1);

        Assert.Empty(await _bulb.FixesAsync(Article, mark));
        Assert.Equal(["Close the quotation with ”"], await _bulb.RefactoringsAsync(Article, mark));
    }

    [Fact]
    public async Task Nothing_is_offered_twice() => Assert.Empty(await _bulb.RefactoringsAsync(Article, At('"')));

    private static TextSpan At(char c) => new(Text.IndexOf(c, StringComparison.Ordinal), 1);
}

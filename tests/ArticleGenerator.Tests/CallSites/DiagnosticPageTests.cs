using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>docs/diagnostics/ART110.md: what it shows is what a reader would see.</summary>
public class DiagnosticPageTests
{
    private static readonly string Page = Repository.Read("docs", "diagnostics", "ART110.md").ReplaceLineEndings("\n");

    [Fact]
    public async Task The_bad_example_gives_the_message_shown_and_the_mended_one_none()
    {
        (string, string) article = ("local/ferry-sails-again", Assert.Single(Blocks("article")));
        string[] programs = Blocks("csharp");

        CallSite site = Assert.Single(await CallSite.InMethodAsync(programs[0], article));
        Assert.Equal(Blocks("text")[0].TrimEnd(), site.Message);
        Assert.Equal("CS1061", site.Compiler);

        Assert.Equal(2, programs.Length);
        Assert.Empty(await CallSite.InMethodAsync(programs[1], article));
    }

    private static string[] Blocks(string language) =>
        [.. Page.Split($"```{language}\n")
            .Skip(1)
            .Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];
}

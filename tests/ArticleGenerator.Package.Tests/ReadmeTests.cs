using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>
/// The README shows a text, a program, its output and what the compiler says of two mistakes: all of it is true.
/// </summary>
public class ReadmeTests(Packages packages)
{
    private const string Article = "articles/local/ferry-sails-again.txt";

    [Fact]
    public async Task What_the_readme_shows_is_what_a_newcomer_sees()
    {
        IReadOnlyList<FencedCode> shown = FencedCode.In("README.md");
        (string text, string program, string output) = (shown[0].Text, shown[1].Text, shown[2].Text);
        (string unclosed, string reworded, string meant) = (shown[3].Text, shown[4].Text, shown[5].Text);
        TestProject project = packages.NewProject("readme");
        project.Write("News.csproj", new ProjectFile(packages.Generator) { IsProgram = true });
        project.Write(Article, text);
        project.Write("Program.cs", program);

        (await project.BuildAsync("-warnaserror")).MustSucceed();
        Assert.Equal(output, (await project.RunAsync()).MustSucceed().Output.ReplaceLineEndings("\n").Trim());

        project.Write(Article, text.Replace("miss it,\"", "miss it,", StringComparison.Ordinal));
        Assert.Contains(unclosed, (await project.BuildAsync()).MustFail().Output, StringComparison.Ordinal);

        project.Write(Article, text.Replace("A new engine", "The new engine", StringComparison.Ordinal));
        CommandResult gone = (await project.BuildAsync()).MustFail();
        Assert.Contains(reworded, gone.Output, StringComparison.Ordinal);
        Assert.Contains(meant, gone.Output, StringComparison.Ordinal);

        project.Delete();
    }
}

using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>The README shows a text, a program, its output and what the compiler says of two mistakes: all of it is true.</summary>
public class ReadmeTests(Packages packages)
{
    private const string Article = "articles/local/ferry-sails-again.txt";

    [Fact]
    public async Task What_the_readme_shows_is_what_a_newcomer_sees()
    {
        string[] shown = CodeBlocks("README.md");
        (string text, string program, string output) = (shown[0], shown[1], shown[2]);
        (string unclosed, string reworded, string meant) = (shown[3], shown[4], shown[5]);
        TestProject project = packages.NewProject("readme");
        project.Write("News.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArticleGenerator" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
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

    private static string[] CodeBlocks(string document)
    {
        string[] parts = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n").Split("\n```");

        // Every other part stands between two fences; its first line says what language it is in.
        return [.. parts.Where((_, index) => index % 2 == 1).Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..])];
    }
}

using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>A project that reads a package of articles and has none of its own.</summary>
public class ContentPackageTests(Packages packages)
{
    [Fact]
    public async Task Who_references_a_content_package_gets_its_articles_and_no_generator()
    {
        TestProject project = packages.NewProject("reader");
        project.Write("Reader.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArticleContent" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", """
            using HarrowBay;

            Console.WriteLine(Articles.Local.FerrySailsAgain.Path);
            Console.WriteLine(Articles.All.Contains(Articles.Local.FerrySailsAgain));
            """);

        // With the generator this text would be an error: it has no headline.
        project.Write("articles/notes.txt", "These are notes of somebody else, and no article.");

        (await project.BuildAsync("-warnaserror")).MustSucceed();
        CommandResult run = (await project.RunAsync()).MustSucceed();
        Assert.Equal(["local/ferry-sails-again", "True"], run.Lines);

        project.Delete();
    }
}

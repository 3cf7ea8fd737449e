using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>What the package ArticleGenerator.Testing shows of a project is what the compiler emits for it.</summary>
public class SnapshotPackageTests(Packages packages)
{
    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public async Task The_driver_gives_the_files_that_the_compiler_emits_byte_for_byte(int articles)
    {
        TestProject projects = packages.NewProject($"snapshots-{articles}");
        WriteNews(projects, articles);
        WriteTests(projects);

        (await projects.BuildAsync("Tests")).MustSucceed();
        (await projects.ExecuteAsync("Tests")).MustSucceed();

        string[] emitted = projects.Files("News/obj/generated", "*.g.cs");
        Assert.InRange(emitted.Length, 4, 257);
        Assert.Equal(emitted.Select(Path.GetFileName), projects.Files("Tests/shown", "*").Select(Path.GetFileName));
        Assert.All(emitted, file => Assert.Equal(
            File.ReadAllBytes(file), projects.ReadBytes($"Tests/shown/{Path.GetFileName(file)}")));
        projects.Delete();
    }

    private void WriteNews(TestProject projects, int articles)
    {
        projects.Write("News/News.csproj", new ProjectFile(packages.Generator)
        {
            Framework = "net8.0",
            Properties =
            [
                "<RootNamespace>HarrowBay</RootNamespace>",
                "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
                // As a Release build does, and the driver: in unoptimized code words are strings.
                "<Optimize>true</Optimize>",
                "<CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>",
            ],
        });
        // Each key changes what is generated.
        projects.Write("News/.editorconfig", """
            [articles/wire/**.txt]
            article_paragraphs = lines
            article_headings = marked
            """);
        projects.Write("News/articles/wire/.editorconfig", "[*-1.txt]\narticle_language = de\n");
        for (int number = 1; number <= articles; number++)
        {
            projects.Write($"News/articles/{(number % 3 == 1 ? "wire" : "local")}/tide-{number}.txt", $"""
                Tide {number} is late

                The tide came in at noon
                and nobody minded.

                A wet pier

                "We have seen worse," said Mara Lindqvist, the harbour master. „Ja“, sagte Owen Pryce.
                """);
        }

        projects.Write("News/articles/local/fog.md", "# Fog\n\nIt was *late*.");
        projects.Write("News/articles/local/README.md", "No article.");
        projects.Write("News/articles/local/_draft.txt", "No article.");
        projects.Write("News/articles/.drafts/nothing.txt", "No article.");
    }

    private void WriteTests(TestProject projects)
    {
        projects.Write(
            "Tests/Tests.csproj",
            new ProjectFile(
                packages.Testing, """<ProjectReference Include="../News/News.csproj" />""")
            { IsProgram = true });
        projects.Write("Tests/Program.cs", """
            using ArticleGenerator.Testing;
            using HarrowBay;

            Directory.CreateDirectory("Tests/shown");
            var driver = ArticleDriver.Run("../News", new() { RootNamespace = "HarrowBay" });
            foreach (var source in driver.GetRunResult().Results.Single().GeneratedSources)
            {
                var text = source.SourceText;
                using var writer = new StreamWriter($"Tests/shown/{source.HintName}", false, text.Encoding!);
                text.Write(writer);
            }

            Console.WriteLine(ArticleSnapshot.Of(Articles.Local.Tide2));
            """);
    }
}

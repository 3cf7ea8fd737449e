using System.Text;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Consumers;

/// <summary>What a build says where something between a program and its articles is missing or in the way.</summary>
public class FaultyConsumerTests(Packages packages)
{
    private const string Moon = "Moon over the sound\n\nIt rose at nine.\n";

    [Fact]
    public async Task Each_fault_is_said_once_with_its_repair_and_no_generated_code_fails()
    {
        TestProject folder = packages.NewProject("faulty");
        var solution = new Solution(folder);
        AddProjectsWithoutLibrary(folder, solution);
        AddProjectsThatMeanAnotherClass(solution);
        AddProjectsWithoutArticles(solution);
        AddEncodings(folder, solution);

        CommandResult build = (await solution.BuildAsync()).MustFail();

        const string Missing =
            "error ART095: No class is made of the articles: the run-time library ArticleModel is not referenced.";
        Assert.StartsWith(Missing, Assert.Single(Reports(build, "WithArticles")), StringComparison.Ordinal);
        Assert.StartsWith(Missing, Assert.Single(Reports(build, "AnalyzersOnly")), StringComparison.Ordinal);
        Assert.StartsWith(Missing, Assert.Single(Reports(build, "PlugInOnly")), StringComparison.Ordinal);

        Assert.StartsWith(
            "warning ART095: PrivateAssets=\"all\" keeps the run-time library ArticleModel from whoever references",
            Assert.Single(Reports(build, "PrivateAssets")),
            StringComparison.Ordinal);

        // These three stand in docs/configuration.md.
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));
        string[] forgotten =
            [.. Reports(build, "NoUsing"), .. Reports(build, "Hidden"), .. Reports(build, "Ambiguous")];
        Assert.Equal(
            [
                "error CS0103: The name 'Articles' does not exist in the current context",
                "warning ART110: There is no class Articles in scope. That of ArticleContent stands in the namespace " +
                    "HarrowBay: add “using HarrowBay;”.",
                "error CS0117: 'Articles' does not contain a definition for 'World'",
                "warning ART110: Articles has no article or folder World. " +
                    "Did you mean the folder HarrowBay.Articles.World?",
                "error CS0104: 'Articles' is an ambiguous reference between " +
                    "'Ambiguous.Articles' and 'HarrowBay.Articles'",
            ],
            forgotten);
        Assert.All(forgotten, line => Assert.Contains(line, page, StringComparison.Ordinal));

        // Elsewhere the two are one folder.
        if (OperatingSystem.IsLinux())
        {
            string[] missed = [.. Reports(build, "OtherCase").Order(StringComparer.Ordinal)];
            Assert.Equal(3, missed.Length);
            Assert.Equal("error CS0103: The name 'Articles' does not exist in the current context", missed[0]);
            Assert.StartsWith("warning ART109: The folder “Articles” holds texts", missed[1], StringComparison.Ordinal);
            Assert.StartsWith("warning ART110: There is no class Articles: ", missed[2], StringComparison.Ordinal);
        }

        Assert.StartsWith(
            "warning ART109: The folder “articles” holds no article",
            Assert.Single(Reports(build, "Empty")),
            StringComparison.Ordinal);

        // UTF-32 with a byte order mark begins like UTF-16 with one.
        const string Wide =
            "error ART003: The file is not UTF-8 or UTF-16 text: it seems to be UTF-16 without a byte order mark, or " +
            "UTF-32. Save it as UTF-8.";
        Assert.Equal([Wide, Wide, Wide], Reports(build, "Encodings"));

        folder.Delete();
    }

    private void AddProjectsWithoutLibrary(TestProject folder, Solution solution)
    {
        folder.Write("Global/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <GlobalPackageReference Include="ArticleGenerator" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        solution.Add("Global/WithArticles", new ProjectFile(), ("articles/moon.txt", Moon));
        solution.Add(
            "AnalyzersOnly",
            new ProjectFile(
                packages.Generator.Replace(
                    " />", """ IncludeAssets="build; analyzers" />""", StringComparison.Ordinal)),
            ("articles/moon.txt", Moon));
        solution.Add(
            "PrivateAssets",
            new ProjectFile(packages.Generator.Replace(" />", " PrivateAssets=\"all\" />", StringComparison.Ordinal)),
            ("articles/moon.txt", Moon));
        string packed = $"$(NuGetPackageRoot)/articlegenerator/{packages.Version}";
        solution.Add(
            "PlugInOnly",
            new ProjectFile(
                $"""<Analyzer Include="{packed}/analyzers/dotnet/cs/*.dll" />""",
                """<AdditionalFiles Include="articles/**/*.txt" />"""),
            ("articles/moon.txt", Moon));
    }

    private void AddProjectsThatMeanAnotherClass(Solution solution)
    {
        solution.Add(
            "NoUsing",
            new ProjectFile(packages.Content),
            ("Front.cs", "namespace NoUsing;\n\ninternal static class Front { static object O => Articles.World; }\n"));
        solution.Add(
            "Hidden",
            new ProjectFile(packages.Content, packages.Generator),
            ("articles/local/moon.txt", Moon),
            ("Front.cs", """
                using HarrowBay;

                namespace Hidden;

                public static class Front
                {
                    public static object Lead => Articles.World.ZooAnimalsForPyongyang;
                }
                """));
        solution.Add(
            "Ambiguous",
            new ProjectFile(packages.Content, packages.Generator),
            ("articles/local/moon.txt", Moon),
            ("Front.cs", """
                using HarrowBay;
                using Ambiguous;

                namespace Elsewhere;

                public static class Front
                {
                    public static object Lead => Articles.Local;
                }
                """));
    }

    private void AddProjectsWithoutArticles(Solution solution)
    {
        solution.Add(
            "OtherCase",
            new ProjectFile(packages.Generator),
            ("Articles/moon.txt", Moon),
            (
                "Front.cs",
                "namespace OtherCase;\n\ninternal static class Front { static object O => Articles.Moon; }\n"));
        solution.Add("Empty", new ProjectFile(packages.Generator), ("articles/moon.text", Moon));
    }

    private void AddEncodings(TestProject folder, Solution solution)
    {
        solution.Add("Encodings", new ProjectFile(packages.Generator));
        folder.WriteBytes("Encodings/articles/wide.txt", Encoding.Unicode.GetBytes(Moon));
        folder.WriteBytes("Encodings/articles/wider.txt", Encoding.UTF32.GetBytes(Moon));
        folder.WriteBytes(
            "Encodings/articles/marked.txt", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Moon)]);
    }

    /// <summary>
    /// What a project's build says, each once and without its place: <c>error CS0103: The name ...</c>.
    /// </summary>
    private static string[] Reports(CommandResult build, string project) => [.. build.Lines
        .Where(line => line.EndsWith($"{project}.csproj]", StringComparison.Ordinal)
            || line.Contains($"{project}.csproj : ", StringComparison.Ordinal))
        .Distinct()
        .Select(Report)];

    private static string Report(string line)
    {
        int start = Math.Max(
            line.IndexOf(": error ", StringComparison.Ordinal), line.IndexOf(": warning ", StringComparison.Ordinal));
        string report = line[(start + 2)..];

        // The project, where the place does not say it; and the page.
        report = report.EndsWith(']') ? report[..report.LastIndexOf(" [", StringComparison.Ordinal)] : report;
        int link = report.IndexOf(" (https://", StringComparison.Ordinal);
        return link < 0 ? report : report[..link];
    }
}

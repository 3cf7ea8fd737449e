using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Consumers;

/// <summary>
/// Every shape of project that reads articles, in one solution: from the packed packages, each program in a namespace
/// of its own. A warning fails the build.
/// </summary>
public sealed class ConsumerBuild(Packages packages) : IAsyncLifetime
{
    /// <summary>The documents whose C# is compiled, and the article that each is about.</summary>
    internal static readonly (string Document, string Project)[] Pages =
    [
        ("README.md", "PageOfRepository"),
        ("src/ArticleModel/PACKAGE.md", "PageOfGenerator"),
        ("src/ArticleContent/PACKAGE.md", "PageOfContent"),
    ];

    private const string Moon = "Moon over the sound\n\nIt rose at nine.\n";
    private const string Sun = "Sun over the sound\n\nIt set at four.\n";

    private readonly TestProject _folder = packages.NewProject("consumers");
    private bool _kept;

    internal Solution Solution { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Solution = new Solution(_folder);
        string[] shown = [.. FencedCode.In("docs/configuration.md")
            .Where(block => block.Language == "csharp")
            .Select(block => block.Text)];
        AddReadersOfPackage(shown[0]);
        AddReadersOfProject();
        AddProjectsWithArticlesOfTheirOwn(shown[1]);
        AddProjectsOfPages();
        (await Solution.BuildAsync("-warnaserror")).MustSucceed();
    }

    /// <summary>A test that failed leaves the solution behind.</summary>
    internal void Keep() => _kept = true;

    public ValueTask DisposeAsync()
    {
        if (!_kept)
        {
            _folder.Delete();
        }

        return ValueTask.CompletedTask;
    }

    private void AddReadersOfPackage(string frontPage)
    {
        // With the generator its note would be an error: it has no headline.
        Solution.Add(
            "Reader",
            Program(packages.Content),
            ("Program.cs", Code("Reader", "using HarrowBay;", "Articles.Local.FerrySailsAgain.Path")),
            ("FrontPage.cs", frontPage),
            ("articles/notes.txt", "These are notes of somebody else, and no article."));
        Solution.Add(
            "Middle",
            new ProjectFile(packages.Content),
            ("Desk.cs", Desk("Middle", "using HarrowBay;", "FerrySailsAgain")));
        Solution.Add(
            "Outer",
            Program(Project("Middle")),
            ("Program.cs", Code("Outer", "using HarrowBay;", "Middle.Desk.Lead == Articles.Local.FerrySailsAgain")));
        Solution.Add(
            "Namesake",
            Program(packages.Content) with { Properties = ["<RootNamespace>HarrowBay</RootNamespace>"] },
            ("Program.cs", Code("HarrowBay", "", "Articles.Local.FerrySailsAgain.Path")));

        // The generator in every project, most of which have no article.
        _folder.Write("Global/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="ArticleContent" Version="{packages.Version}" />
                <GlobalPackageReference Include="ArticleGenerator" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        Solution.Add(
            "Global/Everywhere",
            Program(),
            (
                "Articles.cs",
                "namespace Everywhere;\n\ninternal static class Articles { private static void Main() { } }\n"));
    }

    private void AddReadersOfProject()
    {
        Solution.Add(
            "Coast",
            new ProjectFile(packages.Generator),
            ("articles/local/moon.txt", Moon));
        Solution.Add(
            "CoastReader",
            Program(Project("Coast")),
            ("Program.cs", Code("CoastReader", "using Coast;", "Articles.Local.Moon.Path")));
        Solution.Add(
            "CoastMiddle",
            new ProjectFile(Project("Coast")),
            ("Desk.cs", Desk("CoastMiddle", "using Coast;", "Moon")));
        Solution.Add(
            "CoastOuter",
            Program(Project("CoastMiddle")),
            ("Program.cs", Code("CoastOuter", "using Coast;", "CoastMiddle.Desk.Lead == Articles.Local.Moon")));
        Solution.Add(
            "SideBySide",
            Program(packages.Content, Project("Coast")),
            ("Program.cs", Code(
                "SideBySide",
                "using Bay = HarrowBay.Articles;\nusing Shore = Coast.Articles;",
                "Bay.Local.FerrySailsAgain.Path + Shore.Local.Moon.Path")));
    }

    private void AddProjectsWithArticlesOfTheirOwn(string frontPage)
    {
        Solution.Add(
            "Both",
            Program(packages.Content, packages.Generator),
            ("articles/local/sun.txt", Sun),
            ("FrontPage.cs", frontPage),
            ("Program.cs", Code(
                "Both",
                "using Bay = HarrowBay.Articles;",
                "Articles.Local.Sun.Path + Bay.Local.FerrySailsAgain.Path")));
        Solution.Add(
            "Renamed",
            Program(packages.Content, packages.Generator) with
            {
                Properties = ["<ArticleCatalogName>Pages</ArticleCatalogName>"],
            },
            ("articles/local/sun.txt", Sun),
            ("Program.cs", Code(
                "Renamed", "using HarrowBay;", "Pages.Local.Sun.Path + Articles.Local.FerrySailsAgain.Path")));

        // Words of C# 14.
        Solution.Add(
            "Contextual",
            Program(packages.Generator) with { Properties = ["<ArticleCatalogName>extension</ArticleCatalogName>"] },
            ("articles/local/sun.txt", Sun),
            ("Program.cs", Code("Contextual", "", "@extension.Local.Sun.Path")));
        Solution.Add(
            "My-App.2",
            Program(packages.Generator),
            ("articles/local/sun.txt", Sun),
            ("Program.cs", Code("My_App._2", "", "Articles.Local.Sun.Path")));

        // The plug-in and the library as files, and nothing that a package's build files say.
        string packed = $"$(NuGetPackageRoot)/articlegenerator/{packages.Version}";
        Solution.Add(
            "Bare",
            Program(
                $"""<Analyzer Include="{packed}/analyzers/dotnet/cs/*.dll" />""",
                $"""<Reference Include="{packed}/lib/net10.0/ArticleModel.dll" />""",
                """<AdditionalFiles Include="articles/**/*.txt" />"""),
            ("articles/local/sun.txt", Sun),
            ("Program.cs", Code("Bare", "", "Articles.Local.Sun.Path")));
    }

    private void AddProjectsOfPages()
    {
        foreach ((string document, string name) in Pages)
        {
            IReadOnlyList<FencedCode> blocks = FencedCode.In(document);
            ProjectFile project = name == "PageOfContent" ? Program(packages.Content) : Program(packages.Generator);
            Solution.Add(name, project with { Properties = ["<RootNamespace>News</RootNamespace>"] });
            _folder.Write(
                $"{name}/articles/local/ferry-sails-again.txt",
                blocks.FirstOrDefault(block => block.Language == "text")?.Text ?? "");
            // The first is the page's program; what a page shows behind it is compiled by CodeBlockTests.
            _folder.Write($"{name}/Program.cs", blocks.First(block => block.Language == "csharp").Text);
        }
    }

    private static ProjectFile Program(params string[] items) => new(items) { IsProgram = true };

    private static string Project(string name) => $"""<ProjectReference Include="../{name}/{name}.csproj" />""";

    private static string Code(string space, string usings, string expression) => $$"""
        {{usings}}

        namespace {{space}};

        internal static class Program
        {
            private static void Main() => System.Console.WriteLine({{expression}});
        }
        """;

    private static string Desk(string space, string usings, string article) => $$"""
        {{usings}}

        namespace {{space}}
        {
            public static class Desk
            {
                public static ArticleModel.Article Lead => Articles.Local.{{article}};
            }
        }
        """;
}

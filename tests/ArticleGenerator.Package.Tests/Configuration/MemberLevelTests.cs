using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>How many members articles get, said by a project and by its folders.</summary>
public class MemberLevelTests(Packages packages)
{
    private const string Text = """
        Ferry sails again

        The ferry sailed at noon.

        ## A new engine

        “It smells of diesel,” said Mara Lindqvist.
        """;

    // Each article is reached in the way of its level: by a path, as an Article, and by its own class.
    private const string Program = """
        using ArticleModel;
        using News;

        Console.WriteLine($"none: {Articles.Get("archive/ferry").Headline}");
        Article names = Articles.World.Ferry;
        Console.WriteLine($"names: {names.Headline}, {names.Sections[0].Heading}");
        Articles.Local.FerryArticle all = Articles.Local.Ferry;
        Console.WriteLine($"all: {all.Headline}, {all.Sections.ANewEngine.Quotes[0].Text}");
        foreach (Article article in Articles.All)
        {
            Console.WriteLine($"{article.Path}: {article.Speakers[0].Name}, {article == Articles.Get(article.Path)}");
        }
        """;

    [Fact]
    public async Task A_project_and_its_folders_say_how_many_members_articles_get()
    {
        TestProject project = packages.NewProject("levels");
        project.Write("News.csproj", Project("names"));
        project.Write("Program.cs", Program);
        project.Write(".editorconfig", """
            [articles/archive/**]
            article_members = none

            [articles/local/**]
            article_members = all
            """);
        foreach (string folder in (string[])["archive", "local", "world"])
        {
            project.Write($"articles/{folder}/ferry.txt", Text);
        }

        (await project.BuildAsync("-warnaserror")).MustSucceed();
        Assert.Equal(
            [
                "none: Ferry sails again",
                "names: Ferry sails again, A new engine",
                "all: Ferry sails again, It smells of diesel",
                "archive/ferry: Mara Lindqvist, True",
                "local/ferry: Mara Lindqvist, True",
                "world/ferry: Mara Lindqvist, True",
            ],
            (await project.RunAsync()).MustSucceed().Lines);

        // What a level takes away is not there for C# either.
        project.Write("Program.cs", """
            _ = News.Articles.Archive.Ferry;
            _ = News.Articles.World.Ferry.Sections.ANewEngine;
            """);
        CommandResult broken = (await project.BuildAsync()).MustFail();
        Assert.Contains("Program.cs(1,27): error CS0117: ", broken.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(2,40): error CS1061: ", broken.Output, StringComparison.Ordinal);

        project.Delete();
    }

    [Fact]
    public async Task A_level_that_is_none_of_the_three_is_a_warning_and_articles_keep_all_members()
    {
        TestProject project = packages.NewProject("levels-misspelled");
        project.Write("News.csproj", Project("name"));
        project.Write("Program.cs", "Console.WriteLine(News.Articles.Local.Ferry.Sections.ANewEngine.Heading);");
        project.Write(".editorconfig", """
            [articles/local/**]
            article_members = some
            """);
        project.Write("articles/local/ferry.txt", Text);

        CommandResult build = (await project.BuildAsync()).MustSucceed();
        string[] warnings = [.. build.Lines
            .Where(line => line.Contains(" warning ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(" (https:", StringComparison.Ordinal)])
            .Distinct()
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "CSC : warning ART091: The .editorconfig of the article “local/ferry” is not understood: "
                    + "“article_members = some”: the value can be all, names, none.",
                "CSC : warning ART091: The property ArticleMembers is “name”. It can be all, names, none. "
                    + "Did you mean “names”?",
            ],
            warnings);
        Assert.Equal(["A new engine"], (await project.RunAsync()).MustSucceed().Lines);

        project.Delete();
    }

    // In optimized code words are UTF-8 literals, in other code strings.
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_first_headline_and_a_first_text_load_no_assembly_but_the_library(string optimize)
    {
        TestProject project = packages.NewProject("levels-loaded-" + optimize);
        project.Write("News.csproj", Project("none", $"<Optimize>{optimize}</Optimize>"));
        project.Write("Program.cs", """
            using News;

            Console.WriteLine("loaded:");
            AppDomain.CurrentDomain.AssemblyLoad += (_, load) =>
                Console.WriteLine(load.LoadedAssembly.GetName().Name);
            Read();

            static void Read()
            {
                Console.WriteLine(Articles.Get("archive/ferry").Headline);
                Console.WriteLine(Articles.Get("archive/ferry").Text.Split('\n')[^1]);
            }
            """);
        project.Write("articles/archive/ferry.txt", Text);

        (await project.BuildAsync("-warnaserror")).MustSucceed();
        Assert.Equal(
            ["loaded:", "ArticleModel", "Ferry sails again", "“It smells of diesel,” said Mara Lindqvist."],
            (await project.RunAsync()).MustSucceed().Lines);

        project.Delete();
    }

    private ProjectFile Project(string members, params string[] properties) => new(packages.Generator)
    {
        IsProgram = true,
        Properties = [$"<ArticleMembers>{members}</ArticleMembers>", .. properties],
    };
}

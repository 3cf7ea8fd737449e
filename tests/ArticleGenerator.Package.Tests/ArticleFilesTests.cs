using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>Which files are articles, and by which path: what the package's props and targets decide.</summary>
public class ArticleFilesTests(Packages packages)
{
    // One paragraph by itself, since it is wrapped; two where the configuration says that lines are paragraphs.
    private const string Text = "A quiet day in town\n\nNothing happened on Monday,\nand nobody complained.\n";

    private const string Assembly = "News/obj/Debug/net10.0/News.dll";

    private const string Program = """
        using News;

        foreach (var article in Articles.All)
        {
            Console.WriteLine($"{article.Path}: {article.Paragraphs.Count}");
        }
        """;

    [Fact]
    public async Task Globs_links_and_article_paths_name_the_articles()
    {
        TestProject project = packages.NewProject("files");
        project.Write("News/Program.cs", Program);
        project.Write("News/News.csproj", new ProjectFile(
            packages.Generator,
            """<Article Remove="articles/drafts/**" />""",
            """<Article Include="../shared/**/*.txt" />""",
            """<Article Include="../archive/1998/**/*.txt" LinkBase="archive" />""",
            """<Article Include="../single/*.txt" Link="linked/uno.txt" />""",
            """<Article Include="texts/*.text" ArticlePath="named/no. 5" />""",
            """<AdditionalFiles Include="articles/local/twice.txt" />""",
            """<AdditionalFiles Include="../others/articles/theirs.txt" />""",
            """<None Update="articles/local/twice.txt" CopyToOutputDirectory="PreserveNewest" />""")
        {
            IsProgram = true,
        });

        // No article yet, but a folder for them.
        project.Write("News/articles/local/readme.md", "Articles go here.");
        CommandResult empty = await project.BuildAsync("News");
        Assert.Contains("News.csproj : warning ART109: ", empty.Output, StringComparison.Ordinal);

        foreach (string file in (string[])[
            "News/articles/local/c#-club.txt",
            "News/articles/local/it's-raining.txt",
            "News/articles/local/twice.txt",
            "News/articles/local/v1.2-is-out.txt",
            "News/articles/drafts/unfinished.txt",
            "News/articles/.hidden/secret.txt",
            "shared/press/release.txt",
            "shared/press/f#-minor.txt",
            "shared/top.txt",
            "others/articles/theirs.txt",
            "archive/1998/may.txt",
            "single/one.txt",
            "News/texts/plain.text"])
        {
            project.Write(file, Text);
        }

        // An .editorconfig beside the articles: the compiler by itself looks above C# files only.
        // The project's own, which lies above both, is not listed twice: that would be CS8700.
        project.Write("News/articles/local/.editorconfig", "[*.txt]\narticle_paragraphs = lines\n");
        project.Write("News/.editorconfig", "[*.cs]\nindent_size = 4\n");

        (await project.BuildAsync("News", "-warnaserror")).MustSucceed();
        CommandResult run = (await project.RunAsync("News")).MustSucceed();
        Assert.Equal(
            [
                "archive/may: 1",
                "linked/uno: 1",
                "local/c#-club: 2",
                "local/it's-raining: 2",
                "local/twice: 2",
                "local/v1.2-is-out: 2",
                "named/no. 5: 1",
                "press/release: 1",
                "shared/press/f#-minor: 1",
                "top: 1",
            ],
            run.Lines);

        // The compiler is told of single files what it cannot see by their places, and of no other.
        string told = project.Read(
            Assert.Single(project.Files("News/obj", "*.GeneratedMSBuildEditorConfig.editorconfig")));
        Assert.Contains("/shared/press/release.txt]", told, StringComparison.Ordinal);
        Assert.Contains("/News/texts/plain.text]", told, StringComparison.Ordinal);
        Assert.DoesNotContain("/News/articles/", told, StringComparison.Ordinal);

        // What the project says of an article as a file of another kind holds; of no other.
        Assert.Equal("twice.txt", Path.GetFileName(Assert.Single(project.Files("News/bin", "*.txt"))));

        project.Delete();
    }

    /// <summary>Nothing of this makes any file newer than the assembly.</summary>
    [Fact]
    public async Task A_build_notices_articles_that_go_are_renamed_or_come_with_an_old_date()
    {
        TestProject project = packages.NewProject("going");
        project.Write("News/Program.cs", Program);
        project.Write("News/News.csproj", new ProjectFile(packages.Generator) { IsProgram = true });
        foreach (string name in (string[])["going", "old-name", "staying"])
        {
            project.Write($"News/articles/{name}.txt", Text);
        }

        Assert.Equal(["going: 1", "old-name: 1", "staying: 1"], await BuildAndRunAsync());
        DateTime built = project.TimeOf(Assembly);

        Assert.Equal(["going: 1", "old-name: 1", "staying: 1"], await BuildAndRunAsync());
        Assert.Equal(built, project.TimeOf(Assembly));

        project.Remove("News/articles/going.txt");
        Assert.Equal(["old-name: 1", "staying: 1"], await BuildAndRunAsync());

        project.Move("News/articles/old-name.txt", "News/articles/new-name.txt");
        Assert.Equal(["new-name: 1", "staying: 1"], await BuildAndRunAsync());

        project.Move("News/articles/new-name.txt", "News/articles/New-name.txt");
        Assert.Equal(["New-name: 1", "staying: 1"], await BuildAndRunAsync());

        project.Write("unpacked.txt", Text);
        project.SetTime("unpacked.txt", built.AddYears(-1));
        project.Move("unpacked.txt", "News/articles/unpacked.txt");
        Assert.Equal(["New-name: 1", "staying: 1", "unpacked: 1"], await BuildAndRunAsync());

        project.Write("unpacked.editorconfig", "[*.txt]\narticle_paragraphs = lines\n");
        project.SetTime("unpacked.editorconfig", built.AddYears(-1));
        project.Move("unpacked.editorconfig", "News/articles/.editorconfig");
        Assert.Equal(["New-name: 2", "staying: 2", "unpacked: 2"], await BuildAndRunAsync());

        project.Remove("News/articles/.editorconfig");
        Assert.Equal(["New-name: 1", "staying: 1", "unpacked: 1"], await BuildAndRunAsync());

        project.Delete();

        async Task<IReadOnlyList<string>> BuildAndRunAsync()
        {
            (await project.BuildAsync("News", "-warnaserror")).MustSucceed();
            return (await project.RunAsync("News")).MustSucceed().Lines;
        }
    }

    /// <summary>The compiler is told the project's path up to the sign, so that no place says anything.</summary>
    [Theory]
    [InlineData("C#")]
    [InlineData("a;b")]
    public async Task A_project_may_stand_below_a_folder_of_any_name(string folder)
    {
        TestProject project = packages.NewProject("below-" + (folder == "C#" ? "sharp" : "semicolon"));
        project.Write($"{folder}/News/News.csproj", new ProjectFile(packages.Generator));
        project.Write($"{folder}/News/articles/local/ferry.txt", Text);
        project.Write(
            $"{folder}/News/Uses.cs",
            "public class Uses { public static string Ferry => News.Articles.Local.Ferry.Headline; }");

        (await project.BuildAsync($"{folder}/News", "-warnaserror")).MustSucceed();

        project.Delete();
    }

    [Fact]
    public async Task What_the_project_leaves_in_is_an_article_whatever_its_name()
    {
        TestProject project = packages.NewProject("left-in");
        project.Write("News.csproj", new ProjectFile(packages.Generator)
        {
            Properties = ["<ArticleItemExcludes>articles/README.md</ArticleItemExcludes>"],
        });
        project.Write("articles/_ferry.txt", Text);
        project.Write("Uses.cs", "public class Uses { public static string Ferry => News.Articles.Ferry.Headline; }");

        (await project.BuildAsync("-warnaserror")).MustSucceed();

        project.Delete();
    }

    [Fact]
    public async Task Text_files_that_the_project_lists_itself_are_articles_and_none_is_missed()
    {
        TestProject project = packages.NewProject("listed");
        project.Write("News.csproj", new ProjectFile(
            packages.Generator,
            """<Article Remove="articles/**" />""",
            """<AdditionalFiles Include="articles/**/*.txt" />""")
        {
            Properties = ["<EnableDefaultArticleItems>true</EnableDefaultArticleItems>"],
        });
        project.Write("articles/ferry.txt", Text);
        project.Write("Uses.cs", "public class Uses { public static string Ferry => News.Articles.Ferry.Headline; }");

        (await project.BuildAsync("-warnaserror")).MustSucceed();

        project.Delete();
    }
}

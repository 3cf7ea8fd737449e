using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary><c>dotnet run app.cs</c>: docs/file-based-apps.md shows this program and what it prints.</summary>
public class FileBasedAppTests(Packages packages)
{
    private const string Article = "articles/local/ferry-sails-again.txt";

    [Fact]
    public async Task A_single_file_names_its_articles_and_sees_their_edits()
    {
        IReadOnlyList<FencedCode> shown = FencedCode.In("docs/file-based-apps.md");
        (string text, string program, string output) = (shown[0].Text, shown[1].Text, shown[2].Text);
        TestProject project = packages.NewProject("file");
        project.Write(Article, text);

        // Native compilation, the default of such apps, needs packages that not every machine has.
        project.Write("app.cs", program
            .Replace("ArticleGenerator@1.0.0", "ArticleGenerator@" + packages.Version, StringComparison.Ordinal)
            .Insert(0, "#:property PublishAot=false\n"));

        Assert.Equal([output], (await project.RunFileAsync("app.cs")).MustSucceed().Lines);

        project.Write(Article, text.Replace("after nine-year refit", "at last", StringComparison.Ordinal));
        Assert.Equal(["Ferry sails again at last"], (await project.RunFileAsync("app.cs")).MustSucceed().Lines);

        project.Delete();
    }
}

using ArticleGenerator.Package.Tests.Articles;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>The first ten minutes of a newcomer: a console project, the package, a pasted article, a mistake.</summary>
public class ConsoleProjectTests(Packages packages)
{
    private const string Program = """
        using News;

        var library = Articles.Local.HarbourLibraryStaysOpen;
        Console.WriteLine(library.Headline);
        Console.WriteLine(library.Lead.Count);
        Console.WriteLine(library.Sections.AFullGallery.Heading);
        Console.WriteLine(library.Sections.WhatHappensNext.Paragraphs[0].Text);
        Console.WriteLine(library.Quotes.WeHaveNeverHadSo.Text);
        Console.WriteLine(library.Speakers.TomReddy.Quotes[0].Text);
        foreach (var quote in library.Quotes)
        {
            Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
        }

        Console.WriteLine(Articles.TryGet("local/harbour-library-stays-open", out var found) && found == library);
        """;

    [Fact]
    public async Task A_pasted_article_is_typed_and_a_broken_one_fails_the_build_at_its_place()
    {
        TestProject project = packages.NewProject("console");
        project.Write("News.csproj", new ProjectFile(packages.Generator) { IsProgram = true });
        project.Write("Program.cs", Program);
        project.Write(Library.File, Library.Text);

        (await project.BuildAsync("-warnaserror")).MustSucceed();
        CommandResult run = (await project.RunAsync()).MustSucceed();
        Assert.Equal(
            [
                "Council votes to keep the harbour library open",
                "2",
                "A full gallery",
                "Repairs to the roof begin in March.",
                "We have never had so many people in the gallery",
                "I will be there with my own hammer",
                "Ines Okafor: We have never had so many people in the gallery",
                "Ines Okafor: a formality in the end",
                "Tom Reddy: I will be there with my own hammer",
                "True",
            ],
            run.Lines);

        // The mark that closes a quotation is gone; and another text begins with a sentence.
        project.Write(Library.File, Library.Text.Replace("in the end\"", "in the end", StringComparison.Ordinal));
        project.Write(
            "articles/local/no-headline.txt",
            "It rained on Monday, and the market stayed away.\nNobody minded much.\n");
        CommandResult broken = (await project.BuildAsync()).MustFail();
        Assert.Contains(
            "harbour-library-stays-open.txt(6,26): error ART007: ", broken.Output, StringComparison.Ordinal);
        Assert.Contains("no-headline.txt(1,1): error ART001: ", broken.Output, StringComparison.Ordinal);

        // One error for each mistake, and none in the C# that names the broken article's members.
        Assert.DoesNotContain(": error CS", broken.Output, StringComparison.Ordinal);

        project.Delete();
    }

    [Fact]
    public async Task References_of_texts_and_of_metadata_are_followed_and_one_to_nothing_fails_the_build()
    {
        TestProject project = packages.NewProject("references");
        project.Write("News.csproj", new ProjectFile(packages.Generator)
        {
            IsProgram = true,
            Properties = ["<IsAotCompatible>true</IsAotCompatible>"],
        });
        project.Write("Program.cs", """
            using ArticleModel;
            using News;

            foreach (var article in Articles.All)
            {
                var links = article.Links.Select(link => $"{link.Article?.Path}#{link.Section?.Heading}");
                var others = article.ReferencedBy.Select(other => other.Path);
                Console.WriteLine($"{article.Path}: {article.Metadata.Next?.Metadata.Desk}");
                Console.WriteLine($"to {string.Join(", ", links)}; from {string.Join(", ", others)}");
            }

            [ArticleMetadata("**")]
            public sealed record Item(string Desk, Article<Item>? Next = null);
            """);
        project.Write("articles/a.md", "---\ndesk: sea\nnext: local/b\n---\n# A\n\nSee [it](local/b.txt#so).\n");
        project.Write(
            "articles/local/b.txt",
            "---\ndesk: land\nnext: ./b\n---\n# B\n\nSee [[a]].\n\n## So\n\nIt rose.\n");

        (await project.BuildAsync("-warnaserror")).MustSucceed();
        CommandResult run = (await project.RunAsync()).MustSucceed();
        Assert.Equal(
            ["a: land", "to local/b#So; from local/b", "local/b: land", "to a#; from a"], run.Lines);

        project.Write("articles/a.md", "---\ndesk: sea\nnext: local/bb\n---\n# A\n\nIt was late.\n");
        CommandResult broken = (await project.BuildAsync()).MustFail();
        Assert.Contains("a.md(3,7): error ART014: ", broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": error CS", broken.Output, StringComparison.Ordinal);

        project.Delete();
    }
}

using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>The documents of this repository are Markdown that was not written for a test.</summary>
public class RepositoryDocumentTests
{
    public static TheoryData<string> Documents() =>
    [
        "README.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_this_repository_is_an_article(string path)
    {
        string text = Repository.Read(path.Split('/'));
        string[] lines = Prose(text);
        ArticleSyntax article = MarkdownText.Read(text);

        Assert.Equal(
            lines.First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..].Replace("`", ""),
            article.Headline?.Text);
        Assert.Equal(
            lines.Count(line => line.StartsWith("##", StringComparison.Ordinal)),
            article.Blocks.Count(block => block.Kind == BlockKind.Heading));
        Assert.DoesNotContain(article.Problems, problem => problem.Id is "ART001" or "ART002" or "ART009");
        Assert.Empty(Places.Lost(text));
    }

    // The lines that stand in no fence.
    private static string[] Prose(string text)
    {
        var prose = new List<string>();
        string? fence = null;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            string marks = string.Concat(line.TakeWhile(c => c == '`'));
            if (fence is null && marks.Length >= 3)
            {
                fence = marks;
            }
            else if (fence is not null)
            {
                fence = line.TrimEnd() == fence ? null : fence;
            }
            else
            {
                prose.Add(line);
            }
        }

        return [.. prose];
    }
}

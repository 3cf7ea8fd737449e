using System.Text;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests;

/// <summary>Every example of docs/article-format.md is read, and gives what stands below it.</summary>
public class ArticleFormatDocumentTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        string chapter = "";
        string article = "";
        int number = 0;
        var block = new StringBuilder();
        string? fence = null;
        foreach (string line in Repository.Read("docs", "article-format.md").ReplaceLineEndings("\n").Split('\n'))
        {
            if (fence is null)
            {
                fence = line.StartsWith("```", StringComparison.Ordinal) ? line : null;
                (chapter, number) = line.StartsWith("## ", StringComparison.Ordinal) ? (line[3..], 0) : (chapter, number);
                block.Clear();
                continue;
            }

            if (line != "```")
            {
                block.Append(line).Append('\n');
                continue;
            }

            if (fence == "```article")
            {
                article = block.ToString();
            }
            else
            {
                examples.Add($"{chapter}, {++number}", article, block.ToString());
            }

            fence = null;
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_gives_what_stands_below_it(string place, string article, string expected)
    {
        bool withQuotes = place.StartsWith("Quotations", StringComparison.Ordinal) || place.StartsWith("Speakers", StringComparison.Ordinal);

        Assert.Equal(expected, ArticleDump.Of(article, withQuotes));
    }

    [Fact]
    public void The_document_has_an_example_for_every_chapter_of_rules()
    {
        Assert.True(Examples().Count >= 20, $"only {Examples().Count} examples");
    }
}

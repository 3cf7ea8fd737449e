using System.Text;
using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests;

/// <summary>Every example of docs/article-format.md is read, and gives what stands below it.</summary>
public class ArticleFormatDocumentTests
{
    public static TheoryData<string, bool, string, string> Examples()
    {
        var examples = new TheoryData<string, bool, string, string>();
        bool isMarkdown = false;
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
                (chapter, number) = line.StartsWith("## ", StringComparison.Ordinal)
                    ? (line[3..], 0)
                    : (chapter, number);
                block.Clear();
                continue;
            }

            if (line != new string('`', fence.TakeWhile(c => c == '`').Count()))
            {
                block.Append(line).Append('\n');
                continue;
            }

            switch (fence.Trim('`'))
            {
                case "article" or "markdown":
                    isMarkdown = fence.EndsWith("markdown", StringComparison.Ordinal);
                    article = block.ToString();
                    break;
                case "text":
                    examples.Add($"{chapter}, {++number}", isMarkdown, article, block.ToString());
                    break;
            }

            fence = null;
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_gives_what_stands_below_it(string place, bool isMarkdown, string article, string expected)
    {
        string[] ofQuotes = ["Quotations", "Quoted blocks", "Speakers", "Markdown"];
        bool withQuotes = ofQuotes.Contains(place.Split(',')[0]);

        Assert.Equal(
            expected, ArticleDump.Of(article, withQuotes, isMarkdown ? ArticleFormat.Markdown : ArticleFormat.Plain));
    }

    [Fact]
    public void The_document_has_an_example_for_every_chapter_of_rules()
    {
        Assert.True(Examples().Count >= 20, $"only {Examples().Count} examples");
    }
}

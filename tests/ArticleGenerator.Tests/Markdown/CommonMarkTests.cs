using System.Text.Json;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Markdown;
using ArticleGenerator.Tests.Infrastructure;
using Markdig.Syntax;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>
/// Every example of the CommonMark specification is read: its words are those that Markdig's own rendering has, and
/// each stands where the article says.
/// </summary>
public class CommonMarkTests
{
    // The headline, so that every heading is a section; and nothing in an example begins a front matter.
    private const string FrontMatter = "---\ntitle: The ferry\n---\n";

    public static IEnumerable<(int Number, string Section, string Markdown)> Examples()
    {
        using JsonDocument file = JsonDocument.Parse(
            Repository.Read("tests", "ArticleGenerator.Tests", "Markdown", "commonmark.json"));
        return [.. file.RootElement.EnumerateArray().Select((example, index) =>
            (index + 1, example.GetProperty("section").GetString()!, example.GetProperty("markdown").GetString()!))];
    }

    [Fact]
    public void The_specification_has_its_652_examples() => Assert.Equal(652, Examples().Count());

    [Fact]
    public void Every_example_has_the_words_of_its_rendering()
    {
        var different = new List<string>();
        foreach ((int number, string section, string markdown) in Examples())
        {
            string expected = Letters(Markdig.Markdown.ToPlainText(markdown, MarkdownDocuments.Pipeline));
            ArticleSyntax article = MarkdownText.Read(FrontMatter + markdown);
            string found = Letters(string.Concat(article.Blocks.Select(block => WordsOf(article, block))));

            if (found != expected && !HasOwnHtml(markdown))
            {
                different.Add($"{number} ({section}): “{found}” and not “{expected}”");
            }
        }

        Assert.Empty(different);
    }

    // Tables and addresses are only looked for where they can be.
    [Fact]
    public void Every_example_is_read_as_with_all_that_is_looked_for()
    {
        foreach ((int number, _, string markdown) in Examples())
        {
            string expected = Shape(Markdig.Markdown.Parse(markdown, MarkdownDocuments.Pipeline));
            Assert.True(Shape(MarkdownDocuments.Parse(markdown)!) == expected, $"{number}: {expected}");
        }
    }

    private static string Shape(MarkdownDocument document) =>
        string.Join(' ', document.Descendants().Select(part => $"{part.GetType().Name}{part.Span}"));

    [Fact]
    public void Every_example_has_the_blocks_that_markdig_sees()
    {
        foreach ((int number, string section, string markdown) in Examples())
        {
            ArticleSyntax article = MarkdownText.Read(FrontMatter + markdown);
            MarkdownDocument document = MarkdownDocuments.Parse(markdown)!;
            int headings = document.OfType<HeadingBlock>().Count(heading => heading.Inline?.FirstChild is not null);
            int code = document.Descendants<CodeBlock>().Count(block => block.Lines.ToString().Trim().Length > 0);
            int rules = document.Descendants<ThematicBreakBlock>().Count();

            Assert.True(headings == Count(article, BlockKind.Heading), $"headings of {number} ({section})");
            Assert.True(code == Count(article, BlockKind.Code), $"code of {number} ({section})");
            Assert.True(rules == Count(article, BlockKind.ThematicBreak), $"rules of {number} ({section})");
        }
    }

    [Fact]
    public void Every_letter_of_every_example_stands_where_the_article_says()
    {
        var lost = new List<string>();
        foreach ((int number, string section, string markdown) in Examples())
        {
            lost.AddRange(Places.Lost(FrontMatter + markdown).Select(place => $"{number} ({section}): {place}"));
            lost.AddRange(
                Places.Lost(FrontMatter + markdown.Replace("\n", "\r\n"))
                    .Select(place => $"{number} with CRLF: {place}"));
        }

        Assert.Empty(lost);
    }

    // Paragraphs in HTML are prose here, and comments and tags nothing, while a renderer of plain text shows them as
    // they are.
    private static bool HasOwnHtml(string markdown) =>
        markdown.Contains("<p>", StringComparison.Ordinal) || MarkdownDocuments.Parse(markdown)!.Descendants()
            .Any(part => part is HtmlBlock { Type: HtmlBlockType.Comment } or Markdig.Syntax.Inlines.HtmlInline);

    private static int Count(ArticleSyntax article, BlockKind kind) =>
        article.Blocks.Count(block => block.Kind == kind);

    // The marks of items are no part of Markdig's plain text.
    private static string WordsOf(ArticleSyntax article, BlockSyntax block)
    {
        string text = article.TextOf(block).ToString();
        int mark = block.Number is null ? 0 : text.TakeWhile(char.IsDigit).Count();
        return block.Kind == BlockKind.ListItem ? text[mark..] : text;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

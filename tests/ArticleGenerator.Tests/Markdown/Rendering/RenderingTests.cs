using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Markdown.Rendering;

/// <summary>
/// What is read of a Markdown text is what Markdig's own rendering to HTML shows: the blocks in their order, each with
/// its kind, level, number, language and words, and what is set apart in them with where it leads.
/// </summary>
public class RenderingTests
{
    // The headline, so that every heading is a section; and nothing in a text begins a front matter.
    private const string FrontMatter = "---\ntitle: The ferry\n---\n";

    private const string Everything = """
        # Ferry *sails* again

        One [link](a.md "Go") and ![image **of** it](b.png), ~~gone~~ `code  with "marks"`
        https://harbour.example now.[^1]

        - [x] Tea
          1. Black
             with milk

             > quoted in an item
          2. ![alone](c.png)
        - # Buns

              fried();

        7) Seven
        8) Eight

        | Berth | Boat |
        | --- | :-: |
        | 1 | *Lady* Anne |
        | 2 |

        > ## A heading quoted
        > - an item quoted
        >
        > ```c#
        >   code  quoted
        > done
        > ```

        [![linked](d.png)](e.md)

        <div>
        raw
        </div>

        [^1]: The tide.

            It *was* late.
        """;

    public static TheoryData<string> Documents() => RepositoryDocumentTests.Documents();

    [Fact]
    public void Every_example_of_the_specification_has_the_blocks_and_spans_of_its_rendering()
    {
        string[] different = [.. CommonMarkTests.Examples().SelectMany(
            example => Differences(example.Markdown).Select(
                line => $"{example.Number} ({example.Section}): {line}\n{example.Markdown}"))];

        Assert.True(different.Length == 0, $"{different.Length}:\n{string.Join('\n', different)}");
    }

    [Fact]
    public void Blocks_in_blocks_and_what_is_beyond_the_specification_are_those_of_the_rendering() =>
        AssertSame(Everything);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_of_this_repository_has_the_blocks_and_spans_of_its_rendering(string path) =>
        AssertSame(Repository.Read(path.Split('/')));

    private static void AssertSame(string markdown)
    {
        string different = string.Join('\n', Differences(markdown));
        Assert.True(different.Length == 0, different);
    }

    private static IEnumerable<string> Differences(string markdown)
    {
        RenderedBlocks rendered = RenderedBlocks.Of(MarkedHtml.Of(markdown));
        ArticleSyntax article = MarkdownText.Read(FrontMatter + markdown);
        return Differences("block", rendered.Blocks, [.. article.Blocks.Select(block => Line(article, block))])
            .Concat(Differences("span", rendered.Spans, [.. Spans(article)]));
    }

    // The first only: what follows it is shifted.
    private static IEnumerable<string> Differences(string what, IReadOnlyList<string> expected, string[] found)
    {
        int same = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(expected.Count, found.Length))
        {
            yield return $"{what} {same + 1} is “{found.ElementAtOrDefault(same)}” and not "
                + $"“{expected.ElementAtOrDefault(same)}”";
        }
    }

    private static string Line(ArticleSyntax article, BlockSyntax block)
    {
        string text = article.TextOf(block).ToString();
        string words = block.Kind switch
        {
            BlockKind.Code => Words.OfCode(text),
            BlockKind.Table => string.Join('\n', text.Split('\n').Select(
                row => string.Join('\t', row.Split('\t').Select(Words.Joined)))),
            BlockKind.ListItem => Words.Joined(text[MarkOf(text, block)..]),
            _ => Words.Joined(text),
        };

        // A document's own byline stands where a paragraph does.
        string kind = block.Kind switch
        {
            BlockKind.PullQuote or BlockKind.BlockQuotation => "Quoted",
            BlockKind.Byline or BlockKind.Date or BlockKind.Dateline or BlockKind.Notice or BlockKind.Credit =>
                nameof(BlockKind.Paragraph),
            BlockKind other => other.ToString(),
        };
        return kind + (block.Level > 0 ? $" {block.Level}" : "")
            + (block.Number is { } number ? $" no. {number}" : "")
            + (block.Language is { } language ? $" in {language}" : "")
            + $": {words}";
    }

    // "- " or "12. "
    private static int MarkOf(string text, BlockSyntax block) =>
        (block.Number is null ? 0 : text.TakeWhile(char.IsDigit).Count()) + 1;

    private static IEnumerable<string> Spans(ArticleSyntax article) =>
        from block in article.Blocks
        from span in block.Spans
        select InlineWords.Line(
            span.Kind.ToString(),
            article.Text.Substring(span.Span.Start, span.Span.Length),
            span.Target,
            span.Title);
}

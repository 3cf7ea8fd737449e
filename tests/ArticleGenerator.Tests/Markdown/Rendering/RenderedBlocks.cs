using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleGenerator.Tests.Markdown.Rendering;

/// <summary>The blocks and spans that a rendering to HTML has, as a browser's parser sees them: a line each.</summary>
internal sealed class RenderedBlocks
{
    private static readonly string[] BlockElements =
    [
        "BLOCKQUOTE", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "HR", "LI", "OL", "P", "PRE", "TABLE", "UL", "X-HTML",
    ];

    private readonly List<string> _blocks = [];
    private readonly List<string> _spans = [];
    private readonly InlineWords _words;

    private RenderedBlocks() => _words = new InlineWords(_spans);

    public IReadOnlyList<string> Blocks => _blocks;

    public IReadOnlyList<string> Spans => _spans;

    public static RenderedBlocks Of(string html)
    {
        var blocks = new RenderedBlocks();
        blocks.ReadAll(new HtmlParser().ParseDocument(html).Body!.ChildNodes, default);
        return blocks;
    }

    /// <param name="Depth">In how many lists.</param>
    /// <param name="IsQuoted">Whether in a quoted block.</param>
    /// <param name="Footnote">The number of the footnote, or null.</param>
    private readonly record struct Surroundings(int Depth, bool IsQuoted, int? Footnote);

    private static bool IsBlock(INode node) => node is IElement element && BlockElements.Contains(element.TagName);

    // What stands among blocks and in none, as the words of a tight list's item do, is a paragraph.
    private void ReadAll(IEnumerable<INode> nodes, Surroundings around)
    {
        var loose = new List<INode>();
        foreach (INode node in nodes)
        {
            if (!IsBlock(node))
            {
                loose.Add(node);
                continue;
            }

            ReadParagraph(loose, around);
            loose.Clear();
            Read((IElement)node, around);
        }

        ReadParagraph(loose, around);
    }

    private void Read(IElement element, Surroundings around)
    {
        switch (element.TagName)
        {
            case "H1" or "H2" or "H3" or "H4" or "H5" or "H6" when around == default:
                Add($"Heading {element.TagName[1..]}", _words.Of(element.ChildNodes));
                break;
            case "PRE":
                ReadCode(element, around);
                break;
            case "X-HTML":
                Add("Html" + Depth(around), Words.Joined(element.TextContent));
                break;
            case "HR":
                _blocks.Add("ThematicBreak" + Depth(around) + ": ");
                break;
            case "TABLE":
                IEnumerable<string> rows = element.QuerySelectorAll("tr").Select(row =>
                    string.Join('\t', row.Children.Select(cell => _words.Of(cell.ChildNodes))));
                Add("Table" + Depth(around), string.Join('\n', rows));
                break;
            case "UL" or "OL":
                ReadList(element, around with { Depth = around.Depth + 1 });
                break;
            case "BLOCKQUOTE":
                ReadAll(element.ChildNodes, around with { IsQuoted = true });
                break;
            case "DIV" when element.ClassName == "footnotes":
                ReadFootnotes(element);
                break;
            case "DIV":
                ReadAll(element.ChildNodes, around);
                break;
            default:
                ReadParagraph(element.ChildNodes, around);
                break;
        }
    }

    private void ReadParagraph(IEnumerable<INode> nodes, Surroundings around)
    {
        int spansBefore = _spans.Count;
        string words = _words.Of(nodes);
        if (IsImage(nodes))
        {
            _blocks.Add($"Image{Depth(around)}: {words}");
        }
        else if (words.Length > 0)
        {
            string kind = around.Footnote is { } number ? $"Footnote no. {number}"
                : (around.IsQuoted ? "Quoted" : "Paragraph") + Depth(around);
            Add(kind, words);
        }
        else
        {
            _spans.RemoveRange(spansBefore, _spans.Count - spansBefore);
        }
    }

    // An image, or one that is a link, and nothing beside it.
    private static bool IsImage(IEnumerable<INode> nodes)
    {
        INode[] shown = [.. nodes.Where(node => node is IElement || node.TextContent.Trim().Length > 0)];
        return shown is [IElement { TagName: "IMG" }]
            || (shown is [IElement { TagName: "A" } link] && IsImage(link.ChildNodes));
    }

    private void ReadCode(IElement element, Surroundings around)
    {
        IElement code = element.QuerySelector("code")!;
        string language = (code.ClassName ?? "").Replace("language-", "", StringComparison.Ordinal);
        string kind = "Code" + Depth(around) + (language.Length > 0 ? $" in {language}" : "");
        Add(kind, Words.OfCode(code.TextContent));
    }

    private void ReadList(IElement list, Surroundings around)
    {
        int number = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
        foreach (IElement item in list.Children)
        {
            INode[] parts =
                [.. item.ChildNodes.SkipWhile(node => node is IText && string.IsNullOrWhiteSpace(node.TextContent))];
            int first = parts is [IElement { TagName: "P" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" }, ..]
                ? 1
                : parts.TakeWhile(node => !IsBlock(node)).Count();
            IEnumerable<INode> own = first == 1 && IsBlock(parts[0]) ? parts[0].ChildNodes : parts.Take(first);
            string label = list.TagName == "OL" ? $" no. {number++}" : "";
            _blocks.Add($"ListItem {around.Depth}{label}: {_words.Of(own)}");
            ReadAll(parts.Skip(first), around);
        }
    }

    private void ReadFootnotes(IElement footnotes)
    {
        int number = 1;
        foreach (IElement footnote in footnotes.QuerySelectorAll("ol > li"))
        {
            ReadAll(footnote.ChildNodes, new Surroundings(0, IsQuoted: false, number++));
        }
    }

    private static string Depth(Surroundings around) => around.Depth > 0 ? $" {around.Depth}" : "";

    // What has no words a reader does not see.
    private void Add(string kind, string words)
    {
        if (words.Length > 0)
        {
            _blocks.Add($"{kind}: {words}");
        }
    }
}

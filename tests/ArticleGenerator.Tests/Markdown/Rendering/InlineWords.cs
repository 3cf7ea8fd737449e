using System.Text;
using AngleSharp.Dom;

namespace ArticleGenerator.Tests.Markdown.Rendering;

/// <summary>What a reader reads of the inline elements of a rendering; each that sets words apart is noted.</summary>
/// <param name="spans">Takes what is set apart, what holds another before it.</param>
internal sealed class InlineWords(List<string> spans)
{
    public string Of(IEnumerable<INode> nodes)
    {
        var words = new StringBuilder();
        Append(words, nodes);
        return Words.Joined(words.ToString());
    }

    /// <summary>A span as a line.</summary>
    public static string Line(string kind, string words, string? target, string? title) =>
        $"{kind} “{Words.Joined(words)}”"
        + (target is null ? "" : $" to {Uri.UnescapeDataString(target)}")
        + (string.IsNullOrEmpty(title) ? "" : $" ({Words.Joined(title)})");

    private void Append(StringBuilder words, IEnumerable<INode> nodes)
    {
        foreach (INode node in nodes)
        {
            if (node is not IElement element)
            {
                words.Append(node.TextContent);
            }
            else
            {
                Append(words, element);
            }
        }
    }

    private void Append(StringBuilder words, IElement element)
    {
        string? title = element.GetAttribute("title");
        switch (element.TagName)
        {
            case "A" when element.ClassName == "footnote-ref":
                spans.Add(Line("FootnoteMark", "", element.TextContent, title: null));
                break;
            case "A" when element.ClassName == "footnote-back-ref":
                break;
            case "A":
                AppendSpan(words, element, "Link", element.GetAttribute("href"), title);
                break;
            case "IMG":
                string shown = element.GetAttribute("alt") ?? "";
                spans.Add(Line("Image", shown, element.GetAttribute("src"), title));
                words.Append(shown);
                break;
            case "EM":
                AppendSpan(words, element, "Emphasis", target: null, title);
                break;
            case "STRONG":
                AppendSpan(words, element, "Strong", target: null, title);
                break;
            case "CODE":
                AppendSpan(words, element, "Code", target: null, title);
                break;
            case "X-REFERENCE":
                AppendSpan(words, element, title!, element.GetAttribute("href"), title: null);
                break;
            case "BR":
                words.Append(' ');
                break;
            default:
                Append(words, element.ChildNodes);
                break;
        }
    }

    private void AppendSpan(StringBuilder words, IElement element, string kind, string? target, string? title)
    {
        int index = spans.Count;
        spans.Add("");
        var own = new StringBuilder();
        Append(own, element.ChildNodes);
        spans[index] = Line(kind, own.ToString(), target, title);
        words.Append(own);
    }
}

using ArticleGenerator.Syntax.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGenerator.Tests.Markdown.Rendering;

/// <summary>
/// Markdig's own rendering to HTML, in which the HTML that a writer has put into the text is told from that of the
/// rendering: a block of it stands escaped in an element <c>x-html</c>, and a tag among words is left out.
/// </summary>
internal static class MarkedHtml
{
    public static string Of(string markdown)
    {
        var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        MarkdownDocuments.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new BlockRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new TagRenderer());
        renderer.ObjectRenderers.Insert(0, new ReferenceRenderer());
        renderer.Render(MarkdownDocuments.Parse(markdown)!);
        return html.ToString();
    }

    private sealed class BlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
        {
            // What is commented out nobody reads.
            if (obj.Type == HtmlBlockType.Comment)
            {
                return;
            }

            // Paragraphs in HTML are prose.
            bool isProse = HtmlParagraphs.Are(obj.Lines.ToString());
            renderer.Write(isProse ? "" : "<x-html>");
            renderer.WriteLeafRawLines(obj, writeEndOfLines: true, escape: !isProse);
            renderer.Write(isProse ? "" : "</x-html>");
        }
    }

    // Our own, of which Markdig knows nothing.
    private sealed class ReferenceRenderer : HtmlObjectRenderer<ReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, ReferenceInline obj)
        {
            renderer.Write($"<x-reference title=\"{obj.Markup.Kind}\" href=\"");
            renderer.WriteEscape(obj.Target.ToString());
            renderer.Write("\">");
            renderer.WriteEscape(obj.Content);
            renderer.Write("</x-reference>");
        }
    }

    private sealed class TagRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj) =>
            renderer.Write(obj.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "<br>" : "");
    }
}

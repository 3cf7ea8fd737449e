using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// Has a text parsed by Markdig: CommonMark with pipe tables, footnotes, task lists, autolinks and strikethrough,
/// and with our references between double brackets.
/// </summary>
internal static class MarkdownDocuments
{
    // What the extensions stumble over is Markdown all the same.
    private static readonly MarkdownPipeline Core = Referring(new MarkdownPipelineBuilder()).Build();

    /// <summary>What is read beyond CommonMark.</summary>
    public static MarkdownPipeline Pipeline { get; } = Referring(new MarkdownPipelineBuilder())
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>
    /// The document, or null where the text nests deeper than the library goes along, or would take it hours: nobody
    /// writes so.
    /// </summary>
    public static MarkdownDocument? Parse(string text) =>
        CostlySearches.AreIn(text) ? null : Parse(text, Pipeline) ?? Parse(text, Core);

    private static MarkdownPipelineBuilder Referring(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceInlineParser());
        return builder.UsePreciseSourceLocation();
    }

    private static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return global::Markdig.Markdown.Parse(text, pipeline);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }
}

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
    public static MarkdownPipeline Pipeline { get; } = Extended(hasTables: true, hasAddresses: true);

    // Looking for tables takes Markdig a third of its time, and for addresses another: where none can be, it need not.
    private static readonly Lazy<MarkdownPipeline> NoTables = new(() => Extended(hasTables: false, hasAddresses: true));
    private static readonly Lazy<MarkdownPipeline> NoAddresses =
        new(() => Extended(hasTables: true, hasAddresses: false));

    private static readonly Lazy<MarkdownPipeline> Neither = new(() => Extended(hasTables: false, hasAddresses: false));

    /// <summary>
    /// The document, or null where the text nests deeper than the library goes along, or would take it hours: nobody
    /// writes so.
    /// </summary>
    public static MarkdownDocument? Parse(string text) =>
        CostlySearches.AreIn(text) ? null : Parse(text, PipelineFor(text)) ?? Parse(text, Core);

    private static MarkdownPipeline PipelineFor(string text) => (text.IndexOf('|') >= 0, MayHaveAddresses(text)) switch
    {
        (true, true) => Pipeline,
        (true, false) => NoAddresses.Value,
        (false, true) => NoTables.Value,
        _ => Neither.Value,
    };

    // What an address without brackets begins with.
    private static bool MayHaveAddresses(string text) =>
        text.Contains("://")
        || text.IndexOf("www.", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("mailto:", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("tel:", StringComparison.OrdinalIgnoreCase) >= 0;

    private static MarkdownPipeline Extended(bool hasTables, bool hasAddresses)
    {
        MarkdownPipelineBuilder builder = Referring(new MarkdownPipelineBuilder());
        if (hasTables)
        {
            builder.UsePipeTables();
        }

        builder.UseFootnotes().UseTaskLists();
        if (hasAddresses)
        {
            builder.UseAutoLinks();
        }

        return builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();
    }

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

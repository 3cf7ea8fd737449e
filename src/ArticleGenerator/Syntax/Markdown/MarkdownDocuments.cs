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

    // A line of 10,000 characters with 1,000 links is ten millions.
    private const long MostSteps = 100_000_000;

    /// <summary>What is read beyond CommonMark.</summary>
    public static MarkdownPipeline Pipeline { get; } = Referring(new MarkdownPipelineBuilder())
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>
    /// The document, or null where the text nests deeper than the library goes along: nobody writes so.
    /// </summary>
    public static MarkdownDocument? Parse(string text) =>
        IsSensible(text) ? Parse(text, Pipeline) ?? Parse(text, Core) : null;

    // The library looks for the end of each address up to the end of its line: a hundred thousand of them in one line
    // are hours.
    private static bool IsSensible(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            long addresses = 0;
            for (int i = text.IndexOf("](", start, end - start, StringComparison.Ordinal); i >= 0;
                i = text.IndexOf("](", i + 2, end - i - 2, StringComparison.Ordinal))
            {
                addresses++;
            }

            if (addresses * (end - start) > MostSteps)
            {
                return false;
            }

            start = end + 1;
        }

        return true;
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

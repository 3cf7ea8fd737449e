using Markdig;

namespace ArticleGenerator.Benchmarks;

/// <summary>How Markdig is set up: by itself it knows CommonMark and nothing else.</summary>
internal static class Pipelines
{
    /// <summary>As its documentation sets it up, and most who use it: tables, footnotes, links and so on.</summary>
    public static MarkdownPipeline Advanced { get; } = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>The same, looking at quotation marks too. Without it they are letters to it.</summary>
    public static MarkdownPipeline AdvancedWithQuotationMarks { get; } =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseSmartyPants().Build();
}

using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Inputs;

/// <summary>Reads what a section such as <c>[articles/**.txt]</c> of an <c>.editorconfig</c> says about reading files.</summary>
internal static class ParseOptions
{
    public static ParseSettings Of(AnalyzerConfigOptions options) => new()
    {
        Paragraphs = Value(options, "article_paragraphs") switch
        {
            "wrapped" => ParagraphMode.Wrapped,
            "lines" => ParagraphMode.Lines,
            _ => ParagraphMode.Automatic,
        },
        Headings = Value(options, "article_headings") == "marked" ? HeadingMode.Marked : HeadingMode.Plain,
        Language = Value(options, "article_language") is { Length: > 0 } language ? language : null,
    };

    private static string Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim().ToLowerInvariant() : "";
}

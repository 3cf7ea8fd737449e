using System.Text;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Markdown;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Markdown;

/// <summary>Reads Markdown for a test.</summary>
internal static class MarkdownText
{
    private static readonly ParseSettings Settings = ParseSettings.Default with { Format = ArticleFormat.Markdown };

    public static ArticleSyntax Read(string text) =>
        MarkdownParser.Parse(SourceText.From(text, Encoding.UTF8), Settings, TestContext.Current.CancellationToken);

    /// <summary>The blocks, a line each: <c>ListItem 1: - One</c>.</summary>
    public static string[] Blocks(string text)
    {
        ArticleSyntax article = Read(text);
        return [.. article.Blocks.Select(block =>
            Label(block) + article.TextOf(block).ToString().Replace("\n", "⏎").Replace("\t", "→"))];
    }

    /// <summary>What is set apart: <c>Link “harbour” to https://harbour.example</c>.</summary>
    public static string[] Spans(string text)
    {
        ArticleSyntax article = Read(text);
        return [.. from block in article.Blocks
                   from span in block.Spans
                   select $"{span.Kind} “{article.Text.Substring(span.Span.Start, span.Span.Length)}”"
                       + (span.Target is null ? "" : $" to {span.Target}")
                       + (span.Title is null ? "" : $" ({span.Title})")];
    }

    private static string Label(BlockSyntax block) =>
        block.Kind + (block.Level > 0 ? $" {block.Level}" : "") + (block.Number is { } number ? $" no. {number}" : "")
        + (block.Language is { } language ? $" in {language}" : "") + ": ";
}

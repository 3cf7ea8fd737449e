using System.Globalization;
using System.Text;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>
/// Prints what was read of an article, a line for each part: the form of the examples in docs/article-format.md.
/// </summary>
internal static class ArticleDump
{
    public static string Of(string text, bool withQuotes = true, ArticleFormat format = ArticleFormat.Plain)
    {
        SourceText source = SourceText.From(text, new UTF8Encoding(false, throwOnInvalidBytes: true));
        ParseSettings settings = ParseSettings.Default with { Format = format };
        var reading = ArticleReading.Of(source, settings, CancellationToken.None);
        (ArticleSyntax article, QuotationSet quotations) = reading;
        var dump = new StringBuilder();
        if (article.Headline is not null)
        {
            dump.Append("headline: ").Append(article.Headline.Text).Append('\n');
        }

        foreach (BlockSyntax block in article.Blocks)
        {
            string words = article.TextOf(block).ToString().Replace("\n", "\\n").Replace("\t", "\\t");
            dump.Append(Label(block)).Append(words).Append('\n');
            foreach (SpanSyntax span in block.Spans)
            {
                dump.Append(Span(article, span)).Append('\n');
            }
        }

        foreach (Quotation quotation in withQuotes ? quotations.Quotations : [])
        {
            dump.Append(Quote(article, quotations, quotation)).Append('\n');
        }

        var diagnostics = new ProblemDiagnostics("article.txt", source, SeverityRules.None, article.Suppressed);
        foreach (DiagnosticInfo diagnostic in diagnostics.Of(article.Problems.Concat(quotations.Problems)))
        {
            LinePosition start = diagnostic.Place!.Lines.Start;
            dump.Append(
                CultureInfo.InvariantCulture, $"problem {diagnostic.Id} at {start.Line + 1},{start.Character + 1}\n");
        }

        return dump.ToString();
    }

    private static string Label(BlockSyntax block) => block.Kind switch
    {
        BlockKind.Heading => new string('#', block.Level) + " ",
        BlockKind.ListItem => (block.Level > 1 ? $"list item of level {block.Level}" : "list item") + ": ",
        BlockKind.PullQuote => "pull quote: ",
        BlockKind.BlockQuotation => "block quotation: ",
        BlockKind.ThematicBreak => "thematic break",
        BlockKind.Code when block.Language is not null => $"code in {block.Language}: ",
        _ => block.Kind.ToString().ToLowerInvariant() + ": ",
    };

    private static string Span(ArticleSyntax article, SpanSyntax span)
    {
        string words = article.Text.Substring(span.Span.Start, span.Span.Length);
        return $"  {span.Kind.ToString().ToLowerInvariant()}: "
            + $"{words}{(span.Target is null ? "" : $" -> {span.Target}")}";
    }

    private static string Quote(ArticleSyntax article, QuotationSet set, Quotation quotation)
    {
        string words = string.Join(
            " / ",
            quotation.Parts.Select(part => article.Text.Substring(part.Start, part.Length)));
        string speaker = quotation.Speaker < 0 ? "nobody" : set.Speakers[quotation.Speaker].Name;
        return $"{quotation.Kind.ToString().ToLowerInvariant()}: {words} ({speaker})";
    }
}

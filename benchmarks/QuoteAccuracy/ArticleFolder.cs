using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAccuracy;

/// <summary>
/// Reads the files of a folder as articles and writes down what a program and a build would see of them.
/// </summary>
internal static class ArticleFolder
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static void Read(string folder, string dump, string log)
    {
        var articles = new List<object>();
        using StreamWriter lines = File.CreateText(log);
        foreach (string file in Directory.EnumerateFiles(folder).Where(IsArticle).Order(StringComparer.Ordinal))
        {
            SourceText text = SourceText.From(File.ReadAllText(file), Encoding.UTF8);
            ParseSettings settings = ParseSettings.Default with { Format = ArticleFormats.Of(file) };
            ArticleReading reading = ArticleReading.Of(text, settings, CancellationToken.None);
            articles.Add(Dump(Path.GetFileNameWithoutExtension(file), reading));
            foreach (string line in Report("articles/" + Path.GetFileName(file), text, reading))
            {
                lines.WriteLine(line);
            }
        }

        File.WriteAllText(dump, JsonSerializer.Serialize(articles, Json));
    }

    private static bool IsArticle(string file) => Path.GetExtension(file) is ".txt" or ".md";

    private static object Dump(string path, ArticleReading reading)
    {
        ArticleSyntax article = reading.Syntax;
        var lead = new List<string>();
        var sections = new List<(string Heading, List<string> Paragraphs)>();
        foreach (BlockSyntax block in article.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                sections.Add((article.TextOf(block).ToString(), []));
            }
            else if (block.IsParagraph)
            {
                (sections.Count == 0 ? lead : sections[^1].Paragraphs).Add(article.TextOf(block).ToString());
            }
        }

        return new
        {
            path,
            headline = article.Headline?.Text,
            lead,
            sections = sections.Select(section => new { heading = section.Heading, paragraphs = section.Paragraphs }),
            quotes = reading.Quotations.Quotations.Select(quotation => Dump(article, reading.Quotations, quotation)),
        };
    }

    private static object Dump(ArticleSyntax article, QuotationSet set, Quotation quotation)
    {
        SpeakerReference? speaker = quotation.Speaker < 0 ? null : set.Speakers[quotation.Speaker];
        IEnumerable<string> parts = quotation.Parts.Select(part => article.Text.Substring(part.Start, part.Length));
        return new
        {
            text = string.Join("\n\n", parts),
            kind = quotation.Kind.ToString(),
            speaker = speaker?.Name,
            description = speaker?.Description,
        };
    }

    // A build prints no suggestions.
    private static IEnumerable<string> Report(string file, SourceText text, ArticleReading reading)
    {
        IEnumerable<Problem> problems = reading.Problems.Concat(reading.Warnings(text, CancellationToken.None));
        var diagnostics = new ProblemDiagnostics(file, text, SeverityRules.None, reading.Syntax.Suppressed);
        return diagnostics.Of(problems)
            .Select(info => info.ToDiagnostic())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(Line);
    }

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} ")
            + $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}

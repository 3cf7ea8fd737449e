using System.Xml.Linq;
using ArticleGenerator.Benchmarks.Editor;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Runs each benchmark once and small, so that none rots: it throws where one gives nothing, and looks at no time.
/// </summary>
internal static class Smoke
{
    public static void Run()
    {
        IReadOnlyList<double[]> rows = EditorScale.Run([20, 300], rounds: 3);
        Require(rows.All(row => row.All(value => value > 0)), "a figure of the editor's runs");
        Require(XDocument.Parse(EditorPlot.Draw(rows)).Descendants().Any(), "the plot");

        // Above 256 articles, files are shared.
        Candidate[] candidates = EditorRuns.Measure(articles: 300, rounds: 3);
        Require(candidates.All(candidate => candidate.Outputs is > 1 and < 300), "generated files");
        Require(candidates.All(candidate => candidate.Diagnostics == 0), "articles without a mistake");

        var reading = new ReadingBenchmarks { Texts = Corpus.Own };
        reading.Load();
        Require(reading.Markdig() > 0 && reading.MarkdigAdvanced() > 0, "Markdig's blocks");
        Require(reading.MarkdigWithQuotationMarks() > 0, "Markdig's blocks");
        Require(reading.Parse() > 0 && reading.ParseAndAttribute() > 0, "blocks and quotations");
    }

    private static void Require(bool isThere, string what)
    {
        if (!isThere)
        {
            throw new InvalidOperationException($"The benchmarks gave not: {what}.");
        }
    }
}

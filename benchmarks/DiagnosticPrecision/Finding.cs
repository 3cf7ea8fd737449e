using ArticleGenerator.Diagnostics;
using ArticleGenerator.Problems;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DiagnosticPrecision;

/// <summary>Something that a build would report of an article, and the line it stands in.</summary>
internal sealed record Finding(string Article, string Id, string Message, LinePosition Place, string Line)
{
    // In UTF-16 code units on either side: enough to judge by.
    private const int Context = 160;

    /// <summary>All that the generator and the analyzer find, by the functions they use.</summary>
    public static IEnumerable<Finding> Of(PublishedArticle article)
    {
        var text = SourceText.From(article.File);
        ArticleReading reading = ArticleReading.Of(
            text, ParseSettings.Default with { Format = ArticleFormats.Of(article.Ending) }, CancellationToken.None);
        IEnumerable<Problem> problems = reading.Problems.Concat(reading.Warnings(text, CancellationToken.None));
        var diagnostics = new ProblemDiagnostics(
            article.Id + article.Ending, text, SeverityRules.None, reading.Syntax.Suppressed);
        return diagnostics.Of(problems).Select(info => Of(article.Id + article.Ending, info, text));
    }

    private static Finding Of(string article, DiagnosticInfo info, SourceText text)
    {
        Diagnostic diagnostic = info.ToDiagnostic();
        LinePosition place = info.Place!.Lines.Start;
        string line = text.Lines[place.Line].ToString();
        int start = Math.Max(0, place.Character - Context);
        string before = line[start..place.Character];
        string behind = line[place.Character..Math.Min(line.Length, place.Character + Context)];
        return new Finding(article, info.Id, diagnostic.GetMessage(formatProvider: null), place, $"{before}⟦{behind}");
    }
}

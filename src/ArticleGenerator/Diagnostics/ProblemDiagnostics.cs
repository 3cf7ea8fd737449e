using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Diagnostics;

/// <summary>
/// Gives the problems of one article their places in the file and their severities: the one road to a diagnostic, for
/// the generator and for the analyzer.
/// </summary>
/// <param name="File">The file's path as the compiler knows it.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Severities">What the folder's configuration says.</param>
/// <param name="Suppressed">What the article's own front matter says: the ids that are not to be reported.</param>
internal sealed record ProblemDiagnostics(
    string File, SourceText Text, SeverityRules Severities, IReadOnlyCollection<string> Suppressed)
{
    /// <summary>The diagnostics of what is to be reported, in the order of their places.</summary>
    public IEnumerable<DiagnosticInfo> Of(IEnumerable<Problem> problems) => problems
        .Where(IsReported)
        .OrderBy(problem => problem.Span.Start)
        .Select(Of);

    public bool IsReported(Problem problem) =>
        !Suppressed.Contains(problem.Id) && Severities.LevelOf(problem.Id) != ReportLevel.None;

    private DiagnosticInfo Of(Problem problem) => new(problem.Id, Place(problem.Span), problem.Arguments)
    {
        Level = Severities.LevelOf(problem.Id),
        Others = new EquatableArray<FilePlace>(problem.Others.Select(Place)),
    };

    private FilePlace Place(TextSpan span) => FilePlace.Of(File, span, Text);
}

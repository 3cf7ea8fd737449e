using System.Globalization;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Diagnostics;

/// <summary>Gives the problems of one article their ids and their places in the file.</summary>
internal static class ProblemDiagnostics
{
    public static DiagnosticInfo Of(Problem problem, string file, SourceText text) =>
        new(Id(problem.Kind), FilePlace.Of(file, problem.Span, text), problem.Arguments)
        {
            Other = problem.Other is TextSpan other ? FilePlace.Of(file, other, text) : null,
        };

    private static string Id(ProblemKind kind) => "ART" + ((int)kind).ToString("000", CultureInfo.InvariantCulture);
}

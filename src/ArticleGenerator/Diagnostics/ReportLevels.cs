using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Diagnostics;

/// <summary>How the compiler calls our levels.</summary>
internal static class ReportLevels
{
    /// <summary>The compiler's word for it; what is not to be reported never gets as far.</summary>
    public static DiagnosticSeverity ToSeverity(this ReportLevel level) => level switch
    {
        ReportLevel.Error => DiagnosticSeverity.Error,
        ReportLevel.Warning => DiagnosticSeverity.Warning,
        ReportLevel.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}

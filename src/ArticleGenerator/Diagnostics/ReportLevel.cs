using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Diagnostics;

/// <summary>How strongly something is reported: the four words that a configuration may say.</summary>
internal enum ReportLevel
{
    None,
    Suggestion,
    Warning,
    Error,
}

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

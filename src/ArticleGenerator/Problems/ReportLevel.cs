namespace ArticleGenerator.Problems;

/// <summary>How strongly something is reported: the four words that a configuration may say.</summary>
internal enum ReportLevel
{
    None,
    Suggestion,
    Warning,
    Error,
}

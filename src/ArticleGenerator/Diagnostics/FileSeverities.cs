using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>How strongly to report what is found in a file, when all of them are looked at together.</summary>
internal sealed class FileSeverities
{
    private readonly Dictionary<string, SeverityRules> _byFile = new(StringComparer.Ordinal);

    /// <param name="rules">
    /// Of the files whose folder says anything of severities: their paths, and what it says.
    /// </param>
    public FileSeverities(IEnumerable<(string File, SeverityRules Rules)> rules)
    {
        foreach ((string file, SeverityRules ofFile) in rules)
        {
            _byFile[file] = ofFile;
        }
    }

    public ReportLevel LevelOf(string file, string id) =>
        (_byFile.TryGetValue(file, out SeverityRules? rules) ? rules : SeverityRules.None).LevelOf(id);
}

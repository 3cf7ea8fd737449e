using ArticleGenerator.Model;

namespace ArticleGenerator.Problems;

/// <summary>What one key of an <c>.editorconfig</c> says: <c>article_diagnostic.ART101.severity = error</c>.</summary>
internal sealed record SeverityRule(string Id, ReportLevel Level);

/// <summary>What a folder's <c>.editorconfig</c> says of the severities in its articles. Value-equal.</summary>
internal sealed record SeverityRules(EquatableArray<SeverityRule> Rules)
{
    public static SeverityRules None { get; } = new(EquatableArray<SeverityRule>.Empty);

    /// <summary>How to report a diagnostic of that id: as the folder says, else by its default.</summary>
    public ReportLevel LevelOf(string id)
    {
        foreach (SeverityRule rule in Rules)
        {
            if (rule.Id == id)
            {
                return rule.Level;
            }
        }

        return DefaultLevels.Of(id);
    }
}

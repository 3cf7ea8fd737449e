using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>What only shows when all articles are looked at together.</summary>
internal static class CatalogDiagnostics
{
    /// <summary>ART004: two files whose paths are the same, or differ in case only. Each but the first is reported.</summary>
    /// <param name="catalog">All articles.</param>
    /// <param name="severities">Of files whose folder says anything of severities: their paths, and what it says.</param>
    public static EquatableArray<DiagnosticInfo> SameNames(
        CatalogSpec catalog, IEnumerable<(string File, SeverityRules Rules)> severities)
    {
        var first = new Dictionary<string, ArticleKey>(StringComparer.OrdinalIgnoreCase);
        var rulesByFile = new Dictionary<string, SeverityRules>(StringComparer.Ordinal);
        foreach ((string file, SeverityRules rules) in severities)
        {
            rulesByFile[file] = rules;
        }

        var diagnostics = new List<DiagnosticInfo>();
        foreach (ArticleName name in catalog.Articles)
        {
            if (!first.TryGetValue(name.Key.Path, out ArticleKey? other))
            {
                first.Add(name.Key.Path, name.Key);
                continue;
            }

            ReportLevel level = (rulesByFile.TryGetValue(name.Key.Id, out SeverityRules? own) ? own : SeverityRules.None).LevelOf("ART004");
            if (level == ReportLevel.None)
            {
                continue;
            }

            diagnostics.Add(new DiagnosticInfo(
                "ART004", FilePlace.StartOf(name.Key.Id), new EquatableArray<string>([name.Key.Path, FileName(other.Id)]))
            {
                Level = level,
                Others = new EquatableArray<FilePlace>([FilePlace.StartOf(other.Id)]),
            });
        }

        return new EquatableArray<DiagnosticInfo>(diagnostics);
    }

    /// <summary>ART090, where the words of all articles do not fit into the literals of an assembly.</summary>
    public static EquatableArray<DiagnosticInfo> TooMuchText(EmissionPlan plan, ImmutableArray<int> weights)
    {
        if (plan.Literals != LiteralForm.None)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        string[] arguments = [Thousands(weights.Sum(weight => (long)weight)), Thousands(EmissionPlanner.LimitWithoutUtf8)];
        return new EquatableArray<DiagnosticInfo>([new DiagnosticInfo("ART090", Place: null, new EquatableArray<string>(arguments))]);
    }

    private static string Thousands(long number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}

using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>What only shows when all articles are looked at together.</summary>
internal static class CatalogDiagnostics
{
    // Up to here nobody notices what their members cost.
    private const int FewClasses = 300;

    /// <summary>What the names of all articles together are mistaken in.</summary>
    /// <param name="catalog">All articles.</param>
    /// <param name="severities">What the folders of the files say.</param>
    /// <param name="directory">The project's folder.</param>
    public static EquatableArray<DiagnosticInfo> OfNames(
        CatalogSpec catalog, FileSeverities severities, string directory) => new(
        SameNames(catalog, severities, directory)
            .Concat(NameDiagnostics.Collisions(catalog, severities))
            .Concat(NameDiagnostics.TooDeep(catalog, severities))
            .Concat(ManyClasses(catalog, severities)));

    /// <summary>
    /// ART004: two files whose paths are the same, or differ in case only. Each but the first is reported.
    /// </summary>
    /// <param name="catalog">All articles.</param>
    /// <param name="severities">What the folders of the files say.</param>
    /// <param name="directory">The project's folder, from which the message names both files.</param>
    public static IEnumerable<DiagnosticInfo> SameNames(
        CatalogSpec catalog, FileSeverities severities, string directory)
    {
        var first = new Dictionary<string, ArticleKey>(StringComparer.OrdinalIgnoreCase);
        foreach (ArticleName name in catalog.Articles)
        {
            if (!first.TryGetValue(name.Key.Path, out ArticleKey? other))
            {
                first.Add(name.Key.Path, name.Key);
                continue;
            }

            ReportLevel level = severities.LevelOf(name.Key.Id, "ART004");
            if (level == ReportLevel.None)
            {
                continue;
            }

            string[] arguments = [name.Key.Path, Relative(other.Id, directory), Relative(name.Key.Id, directory)];
            yield return new DiagnosticInfo(
                "ART004", FilePlace.StartOf(name.Key.Id), new EquatableArray<string>(arguments))
            {
                Level = level,
                Others = new EquatableArray<FilePlace>([FilePlace.StartOf(other.Id)]),
            };
        }
    }

    /// <summary>
    /// ART094, once, at the first of the articles with classes of their own, where there are many: its folder says how
    /// strongly it is reported.
    /// </summary>
    /// <param name="catalog">All articles.</param>
    /// <param name="severities">What the folders of the files say.</param>
    public static IEnumerable<DiagnosticInfo> ManyClasses(CatalogSpec catalog, FileSeverities severities)
    {
        int count = catalog.Articles.Count(name => name.HasClass);
        if (count <= FewClasses)
        {
            yield break;
        }

        string first = catalog.Articles.First(name => name.HasClass).Key.Id;
        ReportLevel level = severities.LevelOf(first, "ART094");
        if (level != ReportLevel.None)
        {
            yield return new DiagnosticInfo(
                "ART094", FilePlace.StartOf(first), new EquatableArray<string>([Thousands(count)]))
            {
                Level = level,
            };
        }
    }

    /// <summary>ART090, where more would have to be string literals than an assembly holds.</summary>
    public static EquatableArray<DiagnosticInfo> TooMuchText(EmissionPlan plan, ArchiveSize size)
    {
        if (plan.Literals != LiteralForm.None)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        string repair = size.Metadata > EmissionPlanner.MostInStrings
            ? "Split the articles between several projects."
            : "Set <LangVersion> to 11 or later, for a target framework with spans, or split the articles between "
                + "several projects.";
        string[] arguments =
        [
            Thousands(size.Heads + size.Metadata), Thousands(EmissionPlanner.MostInStrings), repair,
        ];
        return new EquatableArray<DiagnosticInfo>(
            [new DiagnosticInfo("ART090", Place: null, new EquatableArray<string>(arguments))]);
    }

    private static string Thousands(long number) =>
        number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    // A file from outside the project keeps its whole path: there is no shorter one that everybody understands.
    private static string Relative(string file, string directory) =>
        directory.Length > 0 && file.StartsWith(directory, StringComparison.Ordinal)
            ? file.Substring(directory.Length).TrimStart('/', '\\')
            : file;
}

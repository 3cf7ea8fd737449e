using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Spelling;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Inputs;

/// <summary>What the project's properties say, and what is wrong with them.</summary>
/// <param name="Spec">What reaches the output.</param>
/// <param name="Directory">The project's folder; never in the output, which is the same on every machine.</param>
/// <param name="Problems">The mistakes.</param>
internal sealed record ProjectOptions(ProjectSpec Spec, string Directory, EquatableArray<ProjectProblem> Problems)
{
    private const string Property = "build_property.";
    private const string DefaultCatalogName = "Articles";

    public static ProjectOptions Of(AnalyzerConfigOptions options)
    {
        var problems = new List<ProjectProblem>();
        string space = Namespace(options, problems);
        string catalog = CatalogClass(options, space, problems);
        if (space == catalog || space.EndsWith("." + catalog, StringComparison.Ordinal))
        {
            problems.Add(new ProjectProblem("ART092", new EquatableArray<string>([space, catalog])));
        }

        FindUnknownMembers(options, problems);
        var spec = new ProjectSpec
        {
            Namespace = NamespaceName.Escaped(space),
            CatalogName = catalog,
            CatalogDeclaration = CatalogName.Declared(catalog),
            Visibility = Visibility(options, problems),
            IsCompiledAhead = IsTrue(options, Property + "PublishAot") || IsTrue(options, Property + "IsAotCompatible"),
        };
        return new ProjectOptions(spec, ProjectDirectory(options), new EquatableArray<ProjectProblem>(problems));
    }

    /// <summary>The project's folder with a separator at its end; empty where the build does not say.</summary>
    public static string ProjectDirectory(AnalyzerConfigOptions options) => Value(options, Property + "ProjectDir");

    /// <summary>How many members articles get where their folder says nothing: as many as there are.</summary>
    public static MemberLevel Members(AnalyzerConfigOptions options)
    {
        string chosen = Value(options, Property + "ArticleMembers");
        foreach ((string name, MemberLevel level) in FolderOptions.MemberLevels)
        {
            if (chosen.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return MemberLevel.All;
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        Value(options, key).Equals("true", StringComparison.OrdinalIgnoreCase);

    private static void FindUnknownMembers(AnalyzerConfigOptions options, List<ProjectProblem> problems)
    {
        string chosen = Value(options, Property + "ArticleMembers");
        string[] names = [.. FolderOptions.MemberLevels.Select(level => level.Name)];
        if (chosen.Length > 0 && !names.Contains(chosen, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(Unknown(
                $"The property ArticleMembers is “{chosen}”. It can be {string.Join(", ", names)}."
                + KnownNames.DidYouMean(chosen, names)));
        }
    }

    private static string Namespace(AnalyzerConfigOptions options, List<ProjectProblem> problems)
    {
        string chosen = Value(options, Property + "ArticleNamespace");
        if (NamespaceName.IsValid(chosen))
        {
            return chosen;
        }

        if (chosen.Length > 0)
        {
            problems.Add(Unknown(
                $"The property ArticleNamespace is “{chosen}”, which is no C# namespace. " +
                "Write names parted by full stops, such as My.Newsroom."));
        }

        return NamespaceName.Mangled(Value(options, Property + "RootNamespace"));
    }

    private static string CatalogClass(AnalyzerConfigOptions options, string space, List<ProjectProblem> problems)
    {
        string chosen = Value(options, Property + "ArticleCatalogName");
        if (chosen.Length == 0)
        {
            return DefaultCatalogName;
        }

        if (CatalogName.Fault(chosen, space) is not { } fault)
        {
            return chosen;
        }

        problems.Add(Unknown(
            $"The property ArticleCatalogName is “{chosen}”, which {fault}. Write a name such as "
                + $"{DefaultCatalogName}."));
        return DefaultCatalogName;
    }

    private static string Visibility(AnalyzerConfigOptions options, List<ProjectProblem> problems)
    {
        string chosen = Value(options, Property + "ArticleVisibility").ToLowerInvariant();
        if (chosen is "public" or "internal")
        {
            return chosen;
        }

        if (chosen.Length > 0)
        {
            problems.Add(Unknown($"The property ArticleVisibility is “{chosen}”. It can be public or internal."));
        }

        return "public";
    }

    private static ProjectProblem Unknown(string message) => new("ART091", new EquatableArray<string>([message]));

    private static string Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";
}

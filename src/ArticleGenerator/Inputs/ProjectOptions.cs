using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Inputs;

/// <summary>What the project's properties say, and what is wrong with them.</summary>
internal sealed record ProjectOptions(ProjectSpec Spec, EquatableArray<ProjectProblem> Problems)
{
    private const string Property = "build_property.";
    private const string DefaultCatalogName = "Articles";

    public static ProjectOptions Of(AnalyzerConfigOptions options)
    {
        var problems = new List<ProjectProblem>();
        string space = Namespace(options, problems);
        string catalog = CatalogName(options, problems);
        if (space == catalog || space.EndsWith("." + catalog, StringComparison.Ordinal))
        {
            problems.Add(new ProjectProblem("ART092", new EquatableArray<string>([space, catalog])));
        }

        var spec = new ProjectSpec { Namespace = space, CatalogName = catalog, Visibility = Visibility(options, problems) };
        return new ProjectOptions(spec, new EquatableArray<ProjectProblem>(problems));
    }

    /// <summary>The project's folder with a separator at its end; empty where the build does not say.</summary>
    public static string ProjectDirectory(AnalyzerConfigOptions options) => Value(options, "ProjectDir");

    private static string Namespace(AnalyzerConfigOptions options, List<ProjectProblem> problems)
    {
        string chosen = Value(options, "ArticleNamespace");
        if (chosen.Length > 0)
        {
            if (IsNamespace(chosen))
            {
                return Escaped(chosen);
            }

            problems.Add(Unknown($"The property ArticleNamespace is “{chosen}”, which is no C# namespace. Write names parted by full stops, such as My.Newsroom."));
        }

        string root = Value(options, "RootNamespace");
        return IsNamespace(root) ? Escaped(root) : "";
    }

    private static string CatalogName(AnalyzerConfigOptions options, List<ProjectProblem> problems)
    {
        string chosen = Value(options, "ArticleCatalogName");
        if (chosen.Length == 0)
        {
            return DefaultCatalogName;
        }

        if (SyntaxFacts.IsValidIdentifier(chosen) && !IsKeyword(chosen))
        {
            return chosen;
        }

        problems.Add(Unknown($"The property ArticleCatalogName is “{chosen}”, which is no C# name. Write a name such as {DefaultCatalogName}."));
        return DefaultCatalogName;
    }

    private static string Visibility(AnalyzerConfigOptions options, List<ProjectProblem> problems)
    {
        string chosen = Value(options, "ArticleVisibility").ToLowerInvariant();
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

    private static bool IsNamespace(string name) => name.Length > 0 && name.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static string Escaped(string name) => string.Join(".", name.Split('.').Select(part => IsKeyword(part) ? "@" + part : part));

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;

    private static string Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue(Property + property, out string? value) ? value.Trim() : "";
}

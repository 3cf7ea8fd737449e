using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>A project of the faulty articles, and what it says about all of them.</summary>
/// <param name="Name">Of the project.</param>
internal sealed record ProjectSettings(string Name)
{
    /// <summary>Elements of its <c>PropertyGroup</c>.</summary>
    public string Properties { get; init; } = "";

    /// <summary>What its <c>.globalconfig</c> makes of the error, the warning and the suggestion.</summary>
    public (string Error, string Warning, string Suggestion)? GlobalConfig { get; init; }

    /// <summary>Its one C# file.</summary>
    public string? Code { get; init; } = "internal sealed class Reader;";

    public ProjectFile ProjectFile(Packages packages) =>
        new(packages.Generator) { Properties = ["<ErrorLog>build.sarif,version=2.1</ErrorLog>", Properties] };

    public string? GlobalConfigFile() => GlobalConfig is not { } levels ? null : $"""
        is_global = true
        dotnet_diagnostic.{FaultyArticles.Error}.severity = {levels.Error}
        dotnet_diagnostic.{FaultyArticles.Warning}.severity = {levels.Warning}
        dotnet_diagnostic.{FaultyArticles.Suggestion}.severity = {levels.Suggestion}
        """;
}

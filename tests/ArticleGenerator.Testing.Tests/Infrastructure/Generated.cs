using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Testing.Tests.Infrastructure;

/// <summary>What a driver generated, in a form that a test can state.</summary>
internal static class Generated
{
    /// <summary>The generated files, in the order of their hint names: their code by their names.</summary>
    public static IReadOnlyDictionary<string, string> Files(this GeneratorDriver driver) =>
        new SortedDictionary<string, string>(
            driver.GetRunResult().Results.Single().GeneratedSources
                .ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            StringComparer.Ordinal);

    /// <summary>The errors as the compiler prints them, without the message.</summary>
    public static IEnumerable<string> Errors(this GeneratorDriver driver) => driver.GetRunResult().Diagnostics
        .Select(diagnostic => diagnostic.ToString().Split($" {diagnostic.Id}: ")[0] + $" {diagnostic.Id}");
}

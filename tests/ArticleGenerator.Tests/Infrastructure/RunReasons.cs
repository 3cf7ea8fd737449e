using System.Text;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>
/// Why each step of a run ran, in a form that a test can state in one line: <c>"Articles: Cached 2, Modified 1"</c>.
/// </summary>
internal static class RunReasons
{
    /// <summary>The reasons of a tracked step, counted and in alphabetical order.</summary>
    public static string ReasonsOf(this GeneratorRun run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out var runs) ? Count(runs.SelectMany(one => one.Outputs)) : "";

    /// <summary>The reasons of all that was handed to the compiler: generated files and reported diagnostics.</summary>
    public static string OutputReasons(this GeneratorRun run) =>
        Count(run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(one => one.Outputs));

    /// <summary>
    /// The generated files that are not the very same text as in the run before, by their hint names.
    /// </summary>
    public static IEnumerable<string> FilesChangedSince(this GeneratorRun run, GeneratorRun before)
    {
        var old = before.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return run.Result.GeneratedSources
            .Where(
                source => !old.TryGetValue(source.HintName, out var text) || !ReferenceEquals(text, source.SourceText))
            .Select(source => source.HintName)
            .OrderBy(name => name, StringComparer.Ordinal);
    }

    private static string Count(IEnumerable<(object Value, IncrementalStepRunReason Reason)> outputs)
    {
        var reasons = new StringBuilder();
        foreach (
            var group in outputs.GroupBy(output => output.Reason)
                .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
        {
            reasons.Append(reasons.Length == 0 ? "" : ", ").Append(group.Key).Append(' ').Append(group.Count());
        }

        return reasons.ToString();
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>
/// Why each step of a run ran, in a form that a test can state in one line: <c>"Articles: Cached 2, Modified 1"</c>.
/// </summary>
internal static partial class RunReasons
{
    /// <summary>The reasons of a tracked step, counted and in alphabetical order.</summary>
    public static string ReasonsOf(this GeneratorRun run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out var runs) ? Count(runs.SelectMany(one => one.Outputs)) : "";

    /// <summary>
    /// The named steps that ran at all, each on a line with its reasons: <c>"Target: Unchanged 1"</c>.
    /// </summary>
    public static string StepsThatRan(this GeneratorRun run) => string.Join(
        "\n",
        run.Result.TrackedSteps.Keys
            .Where(step => typeof(StepNames).GetField(step) is not null)
            .Order(StringComparer.Ordinal)
            .Select(step => $"{step}: {run.ReasonsOf(step)}")
            .Where(line => !OnlyCached().IsMatch(line)));

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

    [GeneratedRegex("^[A-Za-z]+: (Cached [0-9]+)?$")]
    private static partial Regex OnlyCached();

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

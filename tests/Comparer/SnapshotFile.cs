using Microsoft.CodeAnalysis;

namespace SnapshotComparer;

/// <summary>A file that a test expects beside it, in the format of Verify.</summary>
/// <param name="Name">Its name in the snapshots' folder.</param>
/// <param name="Text">What it says when the test passes.</param>
internal sealed record SnapshotFile(string Name, string Text)
{
    /// <summary>The files of what a driver generated: one for each source, its hint name in the first line.</summary>
    // Verify takes the hint name's folder and last extension away: Articles.g.cs is #Articles.g.verified.cs.
    public static IEnumerable<SnapshotFile> Of(string test, IEnumerable<GeneratedSourceResult> sources) =>
        sources.Select(source => new SnapshotFile(
            $"{test}#{Path.GetFileNameWithoutExtension(source.HintName)}.verified.cs",
            $"//HintName: {source.HintName}\n{source.SourceText}"));

    public static SnapshotFile Of(string test, string text) => new($"{test}.verified.txt", text);

    /// <summary>
    /// The test that a snapshot belongs to: what stands before the hint name, or before the extensions.
    /// </summary>
    public static string TestOf(string name)
    {
        int end = name.IndexOf('#', StringComparison.Ordinal);
        return name[..(end >= 0 ? end : name.LastIndexOf(".verified.", StringComparison.Ordinal))];
    }
}

using Microsoft.CodeAnalysis;
#if VERIFY
using System.Runtime.CompilerServices;
#endif

namespace SnapshotComparer;

/// <summary>
/// Compares what a test made with the files in its project's folder <c>Snapshots</c>, which have the format of Verify.
/// Two engines read the same files: this one, and with <c>-p:UseVerify=true</c> Verify itself (docs/contributing.md).
/// </summary>
internal static class Snapshot
{
#if VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    // The test's own file, which Verify would else take this one for.
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string file = "") =>
        VerifyXunit.Verifier.Verify(driver, sourceFile: file).UseDirectory(Folder.Path);

    public static Task VerifyOnly(GeneratorDriver driver, string hintName, [CallerFilePath] string file = "") =>
        VerifyXunit.Verifier.Verify(driver, sourceFile: file).UseDirectory(Folder.Path)
            .IgnoreGeneratedResult(source => source.HintName != hintName);

    public static Task Verify(string text, [CallerFilePath] string file = "") =>
        VerifyXunit.Verifier.Verify(text, sourceFile: file).UseDirectory(Folder.Path);
#else
    /// <summary>All files that a driver generated.</summary>
    public static Task Verify(GeneratorDriver driver) => Verify(driver, _ => true);

    /// <summary>One of them, where the others are too long or too many to be read.</summary>
    public static Task VerifyOnly(GeneratorDriver driver, string hintName) =>
        Verify(driver, source => source.HintName == hintName);

    /// <summary>A text.</summary>
    public static Task Verify(string text)
    {
        string test = SnapshotName.OfRunningTest();
        return Verify(test, [SnapshotFile.Of(test, text)]);
    }

    private static Task Verify(GeneratorDriver driver, Func<GeneratedSourceResult, bool> isMeant)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.All(result.Results, generator => Assert.Null(generator.Exception));

        string test = SnapshotName.OfRunningTest();
        IEnumerable<GeneratedSourceResult> sources = result.Results.SelectMany(generator => generator.GeneratedSources);
        return Verify(test, [.. SnapshotFile.Of(test, sources.Where(isMeant))]);
    }

    private static Task Verify(string test, IReadOnlyCollection<SnapshotFile> files)
    {
        IReadOnlyList<string> failures = Folder.Compare(test, files);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        return Task.CompletedTask;
    }
#endif

    /// <summary>The snapshots of this test project.</summary>
    public static SnapshotFolder Folder { get; } = SnapshotFolder.OfThisProject();
}

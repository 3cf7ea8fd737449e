using Microsoft.CodeAnalysis;
#if VERIFY
using System.Runtime.CompilerServices;
#endif

namespace SnapshotComparer;

/// <summary>
/// Compares what a test made with the files in its project's folder <c>Snapshots</c>, which have the format of Verify. Two
/// engines read the same files: this one, and with <c>-p:UseVerify=true</c> Verify itself (docs/contributing.md).
/// </summary>
internal static class Snapshot
{
#if VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    // The test's own file, which Verify would else take this one for.
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string file = "") =>
        VerifyXunit.Verifier.Verify(driver, sourceFile: file).UseDirectory(Folder.Path);

    public static Task Verify(string text, [CallerFilePath] string file = "") =>
        VerifyXunit.Verifier.Verify(text, sourceFile: file).UseDirectory(Folder.Path);
#else
    public static Task Verify(GeneratorDriver driver)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.All(result.Results, generator => Assert.Null(generator.Exception));

        string test = SnapshotName.OfRunningTest();
        return Verify(test, [.. SnapshotFile.Of(test, result)]);
    }

    public static Task Verify(string text)
    {
        string test = SnapshotName.OfRunningTest();
        return Verify(test, [SnapshotFile.Of(test, text)]);
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

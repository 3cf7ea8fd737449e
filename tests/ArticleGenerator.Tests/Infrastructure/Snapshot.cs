using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
#if !VERIFY
using System.Text;
#endif

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>
/// Compares what a driver generated with the files beside the tests, which have the format of Verify.SourceGenerators.
/// Two engines read the same files: this one, and with <c>-p:UseVerify=true</c> Verify itself (docs/contributing.md).
/// </summary>
internal static class Snapshot
{
#if VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    public static Task Verify(GeneratorDriver driver) => VerifyXunit.Verifier.Verify(driver).UseDirectory("Snapshots");
#else
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public static Task Verify(GeneratorDriver driver, [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Empty(result.Diagnostics);

        // A deterministic build maps paths, so that the folder is found by the file's name alone.
        string prefix = Path.GetFileNameWithoutExtension(file.Replace('\\', '/').Split('/')[^1]) + "." + method;
        string folder = Repository.Path("tests", "ArticleGenerator.Tests", "Snapshots");
        var expected = result.Results.Single().GeneratedSources.ToDictionary(
            source => FileName(prefix, source.HintName),
            source => $"//HintName: {source.HintName}\n{source.SourceText}");

        List<string> failures = [];
        foreach ((string name, string text) in expected)
        {
            Compare(folder, name, text, failures);
        }

        foreach (string stale in Directory.GetFiles(folder, prefix + "#*.verified.*").Select(path => Path.GetFileName(path)!).Where(name => !expected.ContainsKey(name)))
        {
            failures.Add($"{stale} is there, and nothing produces it any more. Delete it.");
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        return Task.CompletedTask;
    }

    // Verify takes the hint name's folder and last extension away: Articles.g.cs is #Articles.g.verified.cs.
    private static string FileName(string prefix, string hintName) =>
        $"{prefix}#{Path.GetFileNameWithoutExtension(hintName)}.verified.cs";

    private static void Compare(string folder, string name, string text, List<string> failures)
    {
        string verified = Path.Combine(folder, name);
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, Utf8);
        failures.Add(File.Exists(verified)
            ? $"{name} differs from what is generated now. Compare it with {Path.GetFileName(received)} beside it, and rename that one to accept it."
            : $"{name} is missing. Read {Path.GetFileName(received)} beside where it belongs, and rename it to accept it.");
    }
#endif
}

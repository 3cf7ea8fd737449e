using System.Reflection;
using System.Text;

namespace SnapshotComparer;

/// <summary>The folder of a test project's snapshots.</summary>
internal sealed class SnapshotFolder(string path)
{
    // The byte order mark that Verify writes; it accepts a file without one, and so do we.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>The names of all snapshots, whether any test produces them or not.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFiles(path, "*.verified.*")
        .Select(file => System.IO.Path.GetFileName(file)!)
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// The folder <c>Snapshots</c> of the project that is running: a test project has the name of its folder.
    /// </summary>
    // From where the tests run, not from where they were compiled: a deterministic build knows no absolute path.
    public static SnapshotFolder OfThisProject()
    {
        string project = Assembly.GetExecutingAssembly().GetName().Name!;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == project && File.Exists(System.IO.Path.Combine(folder.FullName, $"{project}.csproj")))
            {
                return new SnapshotFolder(System.IO.Path.Combine(folder.FullName, "Snapshots"));
            }
        }

        throw new InvalidOperationException($"No folder of the project {project} above {AppContext.BaseDirectory}.");
    }

    /// <summary>
    /// What is wrong with the snapshots of a test. What was received is left beside a snapshot that differs.
    /// </summary>
    public IReadOnlyList<string> Compare(string test, IReadOnlyCollection<SnapshotFile> expected)
    {
        List<string> failures = [.. expected.Select(Compare).OfType<string>()];
        foreach (string stale in Names.Where(name => SnapshotFile.TestOf(name) == test))
        {
            if (expected.All(file => file.Name != stale))
            {
                failures.Add($"{stale} is there, and nothing produces it any more. Delete it.");
            }
        }

        return failures;
    }

    private string? Compare(SnapshotFile file)
    {
        string verified = System.IO.Path.Combine(path, file.Name);
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        string? old = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (old == file.Text)
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, file.Text, Utf8);
        string name = System.IO.Path.GetFileName(received);
        return old is null
            ? $"{file.Name} is missing. Read {name} beside where it belongs, and rename it to accept it."
            : $"{file.Name} differs from what is generated now, {FirstDifference.Of(old, file.Text)}\n"
                + $"Compare it with {name} beside it, and rename that one to accept it.";
    }
}

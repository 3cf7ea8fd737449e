namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>A user's project in a folder of its own.</summary>
internal sealed class TestProject(string folder, string packages)
{
    public const string Prefix = "project-";

    /// <summary>Writes a file, in a folder below the project's where its name says so.</summary>
    public void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Writes a project file.</summary>
    public void Write(string name, ProjectFile project) => Write(name, project.ToString());

    /// <summary>Writes a file that is no text, or none that a program writes.</summary>
    public void WriteBytes(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Removes a file.</summary>
    public void Remove(string name) => File.Delete(Path.Combine(folder, name));

    /// <summary>Gives a file another name; it keeps its time.</summary>
    public void Move(string name, string other) =>
        File.Move(Path.Combine(folder, name), Path.Combine(folder, other));

    /// <summary>When a file was last written, as the file system says (UTC).</summary>
    public DateTime TimeOf(string name) => File.GetLastWriteTimeUtc(Path.Combine(folder, name));

    /// <summary>Says of a file that it was last written at a time (UTC).</summary>
    public void SetTime(string name, DateTime time) => File.SetLastWriteTimeUtc(Path.Combine(folder, name), time);

    /// <summary>What stands in a file.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    /// <summary>The same as bytes.</summary>
    public byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(folder, name));

    /// <summary>The full paths of all files in a folder and below it, in the order of their names.</summary>
    public string[] Files(string name, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(folder, name), pattern, SearchOption.AllDirectories)
            .OrderBy(Path.GetFileName, StringComparer.Ordinal),
    ];

    /// <summary>Restores and builds, with more options where there are any.</summary>
    public Task<CommandResult> BuildAsync(params string[] options) =>
        DotNet.RunAsync(folder, packages, ["build", "-v", "quiet", .. options]);

    /// <summary>Runs what was built.</summary>
    public Task<CommandResult> RunAsync(string project = ".") =>
        DotNet.RunAsync(folder, packages, "run", "--no-build", "--project", project);

    /// <summary>Runs a program that was built, in a folder of its name, without a look at its project.</summary>
    public Task<CommandResult> ExecuteAsync(string name) =>
        DotNet.RunAsync(folder, packages, "exec", Path.Combine(name, "bin", "Debug", "net10.0", name + ".dll"));

    /// <summary>Runs a file-based app; the first time restores and builds it.</summary>
    public Task<CommandResult> RunFileAsync(string file) => DotNet.RunAsync(folder, packages, "run", file);

    /// <summary>Removes the folder. A test does so last: one that failed leaves it to be looked at.</summary>
    public void Delete() => Directory.Delete(folder, recursive: true);
}

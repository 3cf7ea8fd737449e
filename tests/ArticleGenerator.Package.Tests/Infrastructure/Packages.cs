using ArticleGenerator.Package.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(Packages))]

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>
/// All packages, packed once for all tests, in a temporary folder outside the repository. The version is of this run
/// only and what is restored goes to a folder of this run only: else NuGet would serve the package of an earlier run.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "articles-" + Guid.NewGuid().ToString("N"));

    public string Version { get; } = "0.0.0-test." + Guid.NewGuid().ToString("N");

    /// <summary>The package of the generator, as a project references it.</summary>
    public string Generator => Reference("ArticleGenerator");

    /// <summary>The package of articles, as a project references it.</summary>
    public string Content => Reference("ArticleContent");

    private string Packed => Path.Combine(_root, "packed");

    private string Restored => Path.Combine(_root, "restored");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Packed);
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), NuGetConfiguration());

        // In this order the first builds nearly everything that the others pack.
        await PackAsync("ArticleContent");
        await PackAsync("ArticleModel");
        await PackAsync("ArticleGenerator.Testing");
    }

    public ValueTask DisposeAsync()
    {
        // A test that failed leaves its project behind, to be looked at; the packages stay with it.
        if (!Directory.Exists(_root) || Directory.EnumerateDirectories(_root, TestProject.Prefix + "*").Any())
        {
            return ValueTask.CompletedTask;
        }

        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The path of a package, or of its symbols.</summary>
    public string PathOf(string id, string extension = "nupkg") => Path.Combine(Packed, $"{id}.{Version}.{extension}");

    /// <summary>A new, empty project folder below the <c>nuget.config</c> that knows the packages.</summary>
    internal TestProject NewProject(string name) =>
        new(Directory.CreateDirectory(Path.Combine(_root, TestProject.Prefix + name)).FullName, Restored);

    /// <summary>The package for tests of articles, as a project references it.</summary>
    public string Testing => Reference("ArticleGenerator.Testing");

    private string Reference(string id) => $"""<PackageReference Include="{id}" Version="{Version}" />""";

    // bin and obj go to the temporary folder too: a test leaves no trace in the repository.
    private async Task PackAsync(string project)
    {
        CommandResult result = await DotNet.RunAsync(
            Repository.Root,
            MachinePackages() ?? Restored,
            "pack",
            Path.Combine("src", project),
            "-p:Version=" + Version,
            "--artifacts-path",
            Path.Combine(_root, "artifacts"),
            "-o",
            Packed,
            "-v",
            "quiet");
        result.MustSucceed();
    }

    // What the machine has restored already is not downloaded again; it cannot hold a package of this run's version.
    private string NuGetConfiguration() => $"""
        <configuration>
          <packageSources>
            <add key="packed by this test run" value="{Packed}" />
          </packageSources>
          <fallbackPackageFolders>
            {(MachinePackages() is { } folder ? $"<add key=\"machine\" value=\"{folder}\" />" : "")}
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string? MachinePackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : null;
    }
}

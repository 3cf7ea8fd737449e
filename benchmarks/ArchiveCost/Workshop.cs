using ArchiveCost.Builds;
using ArchiveCost.Forms;

namespace ArchiveCost;

/// <summary>A folder outside of the repository in which the measured projects stand, with the packed library.</summary>
internal sealed class Workshop
{
    private readonly string _folder;

    private Workshop(string folder) => _folder = folder;

    private string Packages => Path.Combine(_folder, "packages");

    /// <summary>Packs the library and makes the folder ready.</summary>
    public static Workshop Open(string folder)
    {
        var workshop = new Workshop(Directory.CreateDirectory(folder).FullName);
        string feed = Path.Combine(workshop._folder, "feed");
        PackedLibrary.Pack(feed, workshop.Packages);
        File.WriteAllText(
            Path.Combine(workshop._folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="measured" value="{feed}" /></packageSources>
            </configuration>

            """);
        // Nothing of what lies above the folder is part of the projects.
        foreach (string name in new[] { "Build.props", "Build.targets", "Packages.props" })
        {
            File.WriteAllText(Path.Combine(workshop._folder, "Directory." + name), "<Project />\n");
        }

        return workshop;
    }

    /// <summary>Writes and restores the project.</summary>
    public CostProject Prepare(ArchiveForm form, int count)
    {
        CostProject project = CostProject.Write(_folder, form, count);
        Command.Run(project.Folder, ["dotnet", "restore", "-v", "q", "--nologo"], Packages);
        return project;
    }

    /// <summary>Builds it, without a compiler server, in one process of MSBuild.</summary>
    public Usage Build(CostProject project) => Usage.Of(
        project.Folder,
        Packages,
        "dotnet", "build", "--no-restore", "-v", "q", "--nologo", "-m:1", "-nodeReuse:false",
        "-p:UseSharedCompilation=false");

    public void BuildRelease(CostProject project) => Command.Run(
        project.Folder,
        ["dotnet", "build", "--no-restore", "-c", "Release", "-v", "q", "--nologo"],
        Packages);

    /// <summary>Compiles it ahead of time, into <c>native/</c>; it takes a C linker.</summary>
    public void Publish(CostProject project) => Command.Run(
        project.Folder,
        [
            "dotnet", "publish", "-c", "Release", "-v", "q", "--nologo", "-o", "native", "--use-current-runtime",
            "-p:PublishAot=true",
            .. Environment.GetEnvironmentVariable("LINKER") is { Length: > 0 } linker
                ? new[] { "-p:CppCompilerAndLinker=" + linker }
                : [],
        ],
        Packages);
}

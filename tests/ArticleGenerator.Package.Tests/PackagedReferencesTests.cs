using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>
/// What the assemblies in the compiler's folder ask for. A compiler that runs on .NET Framework, as Visual Studio's
/// does, binds an assembly only in the version that it brings or an older one; what it cannot bind takes the generator
/// away without a word.
/// </summary>
public class PackagedReferencesTests(Packages packages)
{
    private const string Folder = "analyzers/dotnet/cs/";

    /// <summary>
    /// What the oldest host binds: the highest versions that the assemblies of Microsoft.CodeAnalysis 4.8.0 for
    /// netstandard2.0 reference, and that the System.Memory 4.5.5 which they bring references, as their metadata says.
    /// </summary>
    private static readonly Dictionary<string, Version> Oldest = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 2, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 3, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    // The fixes are for editors only, which bring the Workspaces of their compiler; they lie beside the plug-in they
    // use.
    private static readonly Dictionary<string, Version> OfEditors = new()
    {
        ["ArticleGenerator"] = new(int.MaxValue, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
    };

    // What the plug-in finds beside itself.
    private static readonly string[] Bundled = ["Markdig", "YamlDotNet"];

    [Theory]
    [InlineData("ArticleGenerator.dll")]
    [InlineData("ArticleGenerator.CodeFixes.dll")]
    [InlineData("Markdig.dll")]
    [InlineData("YamlDotNet.dll")]
    public void An_assembly_of_the_compiler_folder_asks_for_nothing_that_the_oldest_host_lacks(string assembly)
    {
        bool isOfEditors = assembly == "ArticleGenerator.CodeFixes.dll";
        bool isPlugIn = assembly == "ArticleGenerator.dll";

        string[] tooNew = [.. References(assembly)
            .Where(reference => !(isPlugIn && Bundled.Contains(reference.Name)))
            .Where(reference => !IsBound(reference, Oldest) && !(isOfEditors && IsBound(reference, OfEditors)))
            .Select(reference => $"{reference.Name} {reference.Version}")];

        Assert.Empty(tooNew);
    }

    [Fact]
    public void Every_assembly_of_the_compiler_folder_is_looked_at()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("ArticleGenerator"));
        Assert.Equal(
            ["ArticleGenerator.CodeFixes.dll", "ArticleGenerator.dll", "Markdig.dll", "YamlDotNet.dll"],
            package.Entries.Select(entry => entry.FullName)
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal));
    }

    private static bool IsBound((string Name, Version Version) reference, Dictionary<string, Version> host) =>
        host.TryGetValue(reference.Name, out Version? highest) && reference.Version <= highest;

    private List<(string Name, Version Version)> References(string assembly)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("ArticleGenerator"));
        using var bytes = new MemoryStream();
        using (Stream entry = package.GetEntry(Folder + assembly)!.Open())
        {
            entry.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var file = new PEReader(bytes);
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference)
            .Select(reference => (reader.GetString(reference.Name), reference.Version))];
    }
}

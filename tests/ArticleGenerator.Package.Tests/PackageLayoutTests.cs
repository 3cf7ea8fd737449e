using System.IO.Compression;
using System.Xml.Linq;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>What lies in the packages.</summary>
public class PackageLayoutTests(Packages packages)
{
    [Fact]
    public void The_generator_package_holds_the_library_the_plug_in_and_the_build_files() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/ArticleGenerator.CodeFixes.dll",
            "analyzers/dotnet/cs/ArticleGenerator.dll",
            "analyzers/dotnet/cs/Markdig.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/ArticleGenerator.props",
            "build/ArticleGenerator.targets",
            "lib/net10.0/ArticleModel.dll",
            "lib/net10.0/ArticleModel.xml",
            "lib/net8.0/ArticleModel.dll",
            "lib/net8.0/ArticleModel.xml",
            "lib/netstandard2.0/ArticleModel.dll",
            "lib/netstandard2.0/ArticleModel.xml",
        ],
        Files("ArticleGenerator", "nupkg"));

    [Fact]
    public void The_content_package_holds_a_library_and_nothing_that_runs_in_a_build() => Assert.Equal(
        [
            "README.md",
            "lib/net8.0/ArticleContent.dll",
            "lib/net8.0/ArticleContent.xml",
            "lib/netstandard2.0/ArticleContent.dll",
            "lib/netstandard2.0/ArticleContent.xml",
        ],
        Files("ArticleContent", "nupkg"));

    [Fact]
    public void The_testing_package_holds_the_plug_in_as_a_library() => Assert.Equal(
        [
            "README.md",
            "lib/net8.0/ArticleGenerator.Testing.dll",
            "lib/net8.0/ArticleGenerator.Testing.xml",
            "lib/net8.0/ArticleGenerator.dll",
        ],
        Files("ArticleGenerator.Testing", "nupkg"));

    [Theory]
    [InlineData(
        "ArticleGenerator",
        "lib/net10.0/ArticleModel.pdb lib/net8.0/ArticleModel.pdb lib/netstandard2.0/ArticleModel.pdb")]
    [InlineData("ArticleContent", "lib/net8.0/ArticleContent.pdb lib/netstandard2.0/ArticleContent.pdb")]
    [InlineData("ArticleGenerator.Testing", "lib/net8.0/ArticleGenerator.Testing.pdb")]
    public void Symbols_are_packed_for_every_target(string id, string expected) =>
        Assert.Equal(expected.Split(' '), Files(id, "snupkg"));

    [Fact]
    public void The_generator_package_depends_on_what_old_targets_need_only() =>
        Assert.Equal([".NETStandard2.0: System.Memory"], Dependencies("ArticleGenerator", dependency => ""));

    [Fact]
    public void The_content_package_depends_on_the_run_time_library_and_not_on_the_plug_in() => Assert.Equal(
        [
            $"net8.0: ArticleGenerator {packages.Version} without Build,Analyzers",
            $".NETStandard2.0: ArticleGenerator {packages.Version} without Build,Analyzers",
        ],
        Dependencies(
            "ArticleContent",
            dependency =>
                $" {(string?)dependency.Attribute("version")} without {(string?)dependency.Attribute("exclude")}"));

    [Fact]
    public void The_testing_package_depends_on_the_libraries_and_on_a_compiler_that_Verify_takes() => Assert.Equal(
        [
            $"net8.0: ArticleGenerator {packages.Version}",
            "net8.0: Markdig 0.31.0",
            "net8.0: Microsoft.CodeAnalysis.CSharp 4.11.0",
            "net8.0: YamlDotNet 18.1.0",
        ],
        Dependencies("ArticleGenerator.Testing", dependency => $" {(string?)dependency.Attribute("version")}"));

    [Theory]
    [InlineData("ArticleGenerator")]
    [InlineData("ArticleContent")]
    [InlineData("ArticleGenerator.Testing")]
    public void A_package_says_what_it_is(string id)
    {
        XElement metadata = Metadata(id);
        foreach (string element in (string[])["authors", "description", "license", "readme", "tags"])
        {
            Assert.NotEmpty((string?)Child(metadata, element) ?? "");
        }

        // That would hide the run-time types from whoever references the package.
        Assert.Null(Child(metadata, "developmentDependency"));
    }

    /// <summary>The files, without those of the package format itself.</summary>
    private string[] Files(string id, string extension)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PathOf(id, extension));
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && !name.EndsWith(".nuspec", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    private string[] Dependencies(string id, Func<XElement, string> detail) =>
        [.. from dependency in Metadata(id).Descendants()
            where dependency.Name.LocalName == "dependency"
            select $"{(string?)dependency.Parent!.Attribute("targetFramework")}: "
                + $"{(string?)dependency.Attribute("id")}{detail(dependency)}"];

    private XElement Metadata(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PathOf(id));
        using Stream nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        return Child(XDocument.Load(nuspec).Root!, "metadata")!;
    }

    private static XElement? Child(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}

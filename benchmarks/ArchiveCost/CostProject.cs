using System.Globalization;
using ArchiveCost.Forms;
using ArticleGenerator.Benchmarks.Archive;

namespace ArchiveCost;

/// <summary>A project on disk that holds an archive in one form.</summary>
internal sealed class CostProject
{
    private readonly ArchiveForm _form;
    private readonly int _count;

    private CostProject(string folder, ArchiveForm form, int count)
    {
        Folder = folder;
        _form = form;
        _count = count;
    }

    public string Folder { get; }

    /// <summary>Writes the project anew.</summary>
    /// <param name="work">The folder of all projects, which has the feed and <c>nuget.config</c>.</param>
    /// <param name="form">The form that the articles have in it.</param>
    /// <param name="count">How many articles.</param>
    public static CostProject Write(string work, ArchiveForm form, int count)
    {
        string folder = Path.Combine(work, $"{form.Folder}{count}");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var project = new CostProject(Directory.CreateDirectory(folder).FullName, form, count);
        project.WriteTexts();
        form.WriteArticles(folder, count);
        project.WriteProgram();
        File.WriteAllText(Path.Combine(folder, "Archive.csproj"), project.ProjectFile);
        return project;
    }

    /// <summary>The size of the built assembly as a multiple of the articles' files.</summary>
    public double AssemblyOfText
    {
        get
        {
            double text = Directory.EnumerateFiles(Path.Combine(Folder, "articles"), "*", SearchOption.AllDirectories)
                .Sum(file => new FileInfo(file).Length);
            return new FileInfo(Assembly).Length / text;
        }
    }

    public string Assembly => Path.Combine(Folder, "bin", "Debug", "net10.0", "Archive.dll");

    private string ProjectFile => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            {string.Concat(_form.Properties)}
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", _form.Items)}
          </ItemGroup>
        </Project>

        """;

    private void WriteTexts()
    {
        for (int number = 0; number < _count; number++)
        {
            string file = Path.Combine(Folder, "articles", InventedArticle.PathOf(number));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, InventedArticle.TextOf(number));
        }
    }

    private void WriteProgram()
    {
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), Resource("Program.cs"));
        string reader = Resource(_form.Reader)
            .Replace("FIRST", _form.First, StringComparison.Ordinal)
            .Replace("COUNT", _count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Folder, "Reader.cs"), reader);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(CostProject).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

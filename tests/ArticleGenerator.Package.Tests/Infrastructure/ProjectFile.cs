using System.Text;

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>A project file: what every project of these tests says, and what one says beside it.</summary>
/// <param name="Items">Its items, each as an XML element.</param>
internal sealed record ProjectFile(params string[] Items)
{
    public string Framework { get; init; } = "net10.0";

    /// <summary>Whether it is a console program as <c>dotnet new console</c> makes it, and not a library.</summary>
    public bool IsProgram { get; init; }

    /// <summary>Its further properties, each as an XML element.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>The XML.</summary>
    public override string ToString()
    {
        var xml = new StringBuilder("<Project Sdk=\"Microsoft.NET.Sdk\">\n");
        string framework = $"<TargetFramework>{Framework}</TargetFramework>";
        Append(xml, "PropertyGroup", [framework, .. OfProgram(), .. Properties]);
        Append(xml, "ItemGroup", Items);
        return xml.Append("</Project>\n").ToString();
    }

    private string[] OfProgram() => IsProgram
        ? ["<OutputType>Exe</OutputType>", "<ImplicitUsings>enable</ImplicitUsings>", "<Nullable>enable</Nullable>"]
        : [];

    private static void Append(StringBuilder xml, string group, IEnumerable<string> elements)
    {
        xml.Append("  <").Append(group).Append(">\n");
        foreach (string element in elements)
        {
            xml.Append("    ").Append(element).Append('\n');
        }

        xml.Append("  </").Append(group).Append(">\n");
    }
}

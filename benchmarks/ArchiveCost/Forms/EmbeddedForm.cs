namespace ArchiveCost.Forms;

/// <summary>The files as they are, in the assembly; the program reads them with Markdig.</summary>
internal sealed record EmbeddedForm() : ArchiveForm("`EmbeddedResource`", "Embedded", "EmbeddedReader.cs")
{
    // The folders as a path has them: %(RecursiveDir) ends with a slash, and names no drive.
    private const string PathOfFile = "$([System.String]::Copy('%(RecursiveDir)').Replace('\\', '/'))%(Filename)";

    public override IEnumerable<string> Items =>
    [
        $"""<EmbeddedResource Include="articles/**/*.txt" LogicalName="{PathOfFile}" />""",
        """<PackageReference Include="Markdig" Version="0.31.0" />""",
    ];
}

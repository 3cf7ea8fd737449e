namespace ArchiveCost.Forms;

/// <summary>The files as they are, in the assembly; the program reads them with Markdig.</summary>
internal sealed record EmbeddedForm() : ArchiveForm("`EmbeddedResource`", "Embedded", "EmbeddedReader.cs")
{
    public override IEnumerable<string> Items =>
    [
        """<EmbeddedResource Include="articles/**/*.txt" LogicalName="$([System.String]::Copy('%(RecursiveDir)').Replace('\', '/'))%(Filename)" />""",
        """<PackageReference Include="Markdig" Version="0.31.0" />""",
    ];
}

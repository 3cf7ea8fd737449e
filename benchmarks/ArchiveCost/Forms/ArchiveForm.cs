namespace ArchiveCost.Forms;

/// <summary>One way of having an archive of articles in a program: what its project holds.</summary>
/// <param name="Name">As the tables name it.</param>
/// <param name="Folder">The name of the project and of its folder.</param>
/// <param name="Reader">The file in <c>Programs/</c> that reads the articles at run time.</param>
internal abstract record ArchiveForm(string Name, string Folder, string Reader)
{
    /// <summary>All of them, the one that the others are measured by first.</summary>
    public static IReadOnlyList<ArchiveForm> All { get; } =
    [
        new EmbeddedForm(),
        new ConstantsForm(),
        new ResourcesForm(),
        new ArticlesForm("none"),
        new ArticlesForm("names"),
        new ArticlesForm("all"),
    ];

    /// <summary>Lines for the project file's item groups.</summary>
    public abstract IEnumerable<string> Items { get; }

    /// <summary>Lines for the project file's property group.</summary>
    public virtual IEnumerable<string> Properties => [];

    /// <summary>Writes what the project has for its articles; the texts are in <c>articles/</c> already.</summary>
    public virtual void WriteArticles(string folder, int count)
    {
    }

    /// <summary>The expression by which a program names article 0 without a look-up.</summary>
    public virtual string First => "null!";
}

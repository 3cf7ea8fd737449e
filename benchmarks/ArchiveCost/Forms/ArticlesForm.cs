namespace ArchiveCost.Forms;

/// <summary>Typed articles, at one of the three levels of members.</summary>
/// <param name="Level">The value of <c>ArticleMembers</c>.</param>
internal sealed record ArticlesForm(string Level)
    : ArchiveForm($"`article_members = {Level}`", "Articles" + Level.ToUpperInvariant(), "ArticlesReader.cs")
{
    public override IEnumerable<string> Items =>
        [$"""<PackageReference Include="ArticleGenerator" Version="{PackedLibrary.Version}" />"""];

    public override IEnumerable<string> Properties => [$"<ArticleMembers>{Level}</ArticleMembers>"];

    public override string First => Level == "none"
        ? "Articles.Get(\"local/2016/story-0\").Headline"
        : "Articles.Local._2016.Story0.Headline";
}

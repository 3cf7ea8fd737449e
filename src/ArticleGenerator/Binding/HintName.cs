using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// The names of generated files. A full stop parts folders, and no member's name has one; the names of one folder
/// differ by more than case, and so do the files.
/// </summary>
internal static class HintName
{
    private const string Extension = ".g.cs";

    /// <summary><c>Articles.g.cs</c>.</summary>
    public static string OfCatalog(ProjectSpec project) => project.CatalogName + Extension;

    /// <summary><c>Articles.Local.FerrySailsAgain.g.cs</c>.</summary>
    public static string OfArticle(ProjectSpec project, ArticleName name) =>
        (name.ShortFile ?? Full(project.CatalogName, name.Folders, name.Property)) + Extension;

    /// <summary><c>Articles.Bucket-0A.g.cs</c>: no article's file has a hyphen and two digits.</summary>
    public static string OfBucket(ProjectSpec project, int number) =>
        $"{project.CatalogName}.Bucket-{TableNumber.Digits(number)}{Extension}";

    /// <summary><c>Articles.Local.FerrySailsAgain</c>, however long that is.</summary>
    public static string Full(string catalogName, IEnumerable<string> folders, string property) =>
        string.Join(".", [catalogName, .. folders, property]);
}

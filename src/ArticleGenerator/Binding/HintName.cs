using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// The names of generated files. A full stop parts folders; the names of one folder differ by more than case, and so do
/// the files.
/// </summary>
internal static class HintName
{
    // A file system takes 255 bytes for a name, and a letter may need three.
    private const int MaximumLength = 80;

    /// <summary><c>Articles.g.cs</c>.</summary>
    public static string OfCatalog(ProjectSpec project) => project.CatalogName + ".g.cs";

    /// <summary><c>Articles.Local.FerrySailsAgain.g.cs</c>.</summary>
    public static string OfArticle(ProjectSpec project, ArticleName name)
    {
        string full = string.Join(".", [project.CatalogName, .. name.Folders, name.Property]);
        return (full.Length <= MaximumLength ? full : Shortened(full)) + ".g.cs";
    }

    /// <summary><c>Articles.Bucket0A.g.cs</c>.</summary>
    public static string OfBucket(ProjectSpec project, int number) =>
        $"{project.CatalogName}.Bucket{number.ToString("X2", CultureInfo.InvariantCulture)}.g.cs";

    // 64 bits tell even a million long names apart.
    private static string Shortened(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return name.Substring(0, MaximumLength - 17) + "." + hash.ToString("X16", CultureInfo.InvariantCulture);
    }
}

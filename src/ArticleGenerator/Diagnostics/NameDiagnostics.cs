using System.Globalization;
using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>What is to be said of the names that articles and folders have got.</summary>
internal static class NameDiagnostics
{
    /// <summary>ART093: each article and folder that could not have its name, and the one that has it.</summary>
    public static IEnumerable<DiagnosticInfo> Collisions(CatalogSpec catalog, FileSeverities severities)
    {
        foreach (NameCollision collision in catalog.Collisions)
        {
            (CollidingName holder, CollidingName other) = (collision.Holder, collision.Other);
            ReportLevel level = severities.LevelOf(other.File, "ART093");
            if (level == ReportLevel.None)
            {
                continue;
            }

            string[] arguments =
            [
                KindOf(other), other.Path, $"{collision.Scope}.{holder.Name}",
                KindOf(holder), holder.Path, $"{collision.Scope}.{other.Name}", Repair(holder, other),
            ];
            FilePlace place = FilePlace.StartOf(other.File);
            yield return new DiagnosticInfo("ART093", place, new EquatableArray<string>(arguments))
            {
                Level = level,
                Others = new EquatableArray<FilePlace>([FilePlace.StartOf(holder.File)]),
            };
        }
    }

    /// <summary>ART097: the articles that lie deeper than folders become classes.</summary>
    public static IEnumerable<DiagnosticInfo> TooDeep(CatalogSpec catalog, FileSeverities severities)
    {
        foreach (ArticleName name in catalog.Articles)
        {
            // What has no name stands in no class.
            int depth = name.HasProperty && name.Folders.Count == ArticleFolder.MostFolders
                ? ArticleFolder.DepthOf(name.Key.Path)
                : 0;
            ReportLevel level = severities.LevelOf(name.Key.Id, "ART097");
            if (depth <= ArticleFolder.MostFolders || level == ReportLevel.None)
            {
                continue;
            }

            string[] arguments = [Number(depth), Number(ArticleFolder.MostFolders), name.Property];
            FilePlace place = FilePlace.StartOf(name.Key.Id);
            yield return new DiagnosticInfo("ART097", place, new EquatableArray<string>(arguments))
            {
                Level = level,
            };
        }
    }

    // An article that is called as a folder differs from it in nothing: other signs would not tell them apart.
    private static string Repair(CollidingName holder, CollidingName other) => holder.IsFolder == other.IsFolder
        ? "Rename one of the two, so that they differ in letters or digits and not only in spaces, signs and capitals."
        : "Put the article into the folder, or rename one of the two.";

    private static string KindOf(CollidingName name) => name.IsFolder ? "folder" : "article";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

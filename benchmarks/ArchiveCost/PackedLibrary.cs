namespace ArchiveCost;

/// <summary>The library as it is packed from this repository, in a feed of the measuring folder.</summary>
internal static class PackedLibrary
{
    public const string Version = "0.1.0-cost";

    /// <summary>Packs it, and forgets what NuGet has of an earlier run: it never looks again at a version.</summary>
    public static void Pack(string feed, string packages)
    {
        string known = Path.Combine(packages, "articlegenerator");
        if (Directory.Exists(known))
        {
            Directory.Delete(known, recursive: true);
        }

        string[] pack = ["dotnet", "pack", "src/ArticleModel", "-c", "Release", "-v", "q", "--nologo"];
        Command.Run(Repository.Root, [.. pack, "-o", feed, $"-p:Version={Version}"]);
    }
}

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>Finds the files of the repository that tests read: documents, articles, snapshots.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Path(parts));

    // From where the tests run, not from where they were compiled: a deterministic build knows no absolute path.
    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Articles.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Articles.sln above {AppContext.BaseDirectory}.");
    }
}

namespace ArticleGenerator.CodeFixes.Tests.Infrastructure;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>Articles.sln</c>, above the folder that the tests run in.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Articles.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("Articles.sln is nowhere above " + AppContext.BaseDirectory);
    }
}

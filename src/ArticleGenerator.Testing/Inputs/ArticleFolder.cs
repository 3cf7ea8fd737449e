using System.Collections.Immutable;

namespace ArticleGenerator.Testing.Inputs;

/// <summary>A folder of articles on the disk.</summary>
/// <param name="Path">Its full path.</param>
internal sealed record ArticleFolder(string Path)
{
    private const string Name = "articles";

    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <summary>The folder itself, or the folder <c>articles</c> in it.</summary>
    /// <param name="folder">Where it is relative, it is looked for from where the tests run upwards.</param>
    public static ArticleFolder Find(string folder)
    {
        string found = FromHereUpwards(folder) ?? throw new DirectoryNotFoundException(
            $"There is no folder “{folder}”, neither in {AppContext.BaseDirectory} nor in any folder above it.");
        string below = System.IO.Path.Combine(found, Name);
        return new ArticleFolder(Directory.Exists(below) ? below : found);
    }

    /// <summary>The files that a build takes for articles, in the order of their paths.</summary>
    public ImmutableArray<ArticleText> Files()
    {
        ImmutableArray<ArticleText> files =
        [
            .. Directory.EnumerateFiles(Path, "*", AllFiles)
                .Select(file => (Path: System.IO.Path.GetRelativePath(Path, file), File: file))
                .Where(file => IsArticle(file.Path))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => ArticleText.Load(file.Path, file.File)),
        ];
        return files.Length > 0 ? files : throw new FileNotFoundException($"The folder {Path} holds no article.");
    }

    // An absolute path stays what it is when it is combined.
    private static string? FromHereUpwards(string folder)
    {
        for (DirectoryInfo? from = new(AppContext.BaseDirectory); from is not null; from = from.Parent)
        {
            string candidate = System.IO.Path.GetFullPath(System.IO.Path.Combine(from.FullName, folder));
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    // As the package's props have it: hidden files and drafts begin so, and a README is about its folder.
    private static bool IsArticle(string path)
    {
        string[] names = path.Split('/', '\\');
        return names.All(name => name[0] is not ('.' or '_'))
            && System.IO.Path.GetExtension(path) is (".txt" or ".md")
            && !names[^1].Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }
}

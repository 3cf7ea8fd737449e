using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Testing.Inputs;

/// <summary>
/// What <c>.editorconfig</c> and <c>.globalconfig</c> files say, by the compiler's own reading of them.
/// </summary>
internal sealed class FileConfiguration
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];
    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private readonly AnalyzerConfigSet _files;

    private FileConfiguration(IEnumerable<AnalyzerConfig> files) => _files = AnalyzerConfigSet.Create(files.ToList());

    public static FileConfiguration None { get; } = new([]);

    /// <summary>What the global ones say for the whole project.</summary>
    public AnalyzerConfigOptionsResult Global => _files.GlobalConfigOptions;

    /// <summary>All that lie in a folder of articles and above it.</summary>
    public static FileConfiguration Above(ArticleFolder folder)
    {
        IEnumerable<string> within = Names.SelectMany(name => Directory.EnumerateFiles(folder.Path, name, AllFiles));
        return new FileConfiguration(FoldersAbove(folder.Path)
            .SelectMany(above => Names.Select(name => Path.Combine(above, name)))
            .Where(File.Exists)
            .Concat(within)
            .Select(file => AnalyzerConfig.Parse(File.ReadAllText(file), file)));
    }

    /// <summary>A text as the file that lies at the root of the made-up paths.</summary>
    public static FileConfiguration AtRoot(string text) => new([AnalyzerConfig.Parse(text, "/.editorconfig")]);

    public ImmutableDictionary<string, string> OptionsOf(string path) =>
        _files.GetOptionsForSourcePath(path).AnalyzerOptions;

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (DirectoryInfo? above = new DirectoryInfo(folder).Parent; above is not null; above = above.Parent)
        {
            yield return above.FullName;
        }
    }
}

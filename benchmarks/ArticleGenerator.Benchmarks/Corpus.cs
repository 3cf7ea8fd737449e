using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Benchmarks;

/// <summary>Articles to read, each by itself: a newsroom has many short texts, and no long one.</summary>
internal sealed class Corpus
{
    /// <summary>The variable that names a file in JSON Lines whose <c>text</c> is an article.</summary>
    public const string Variable = "ARTICLES_CORPUS";

    /// <summary>The name of the repository's own articles, which is their folder's.</summary>
    public const string Own = "articles";

    /// <summary>The repository's own Markdown: its documents, and the articles that are written in it.</summary>
    public const string Documents = "documents";

    /// <summary>Documents of which nothing but a front matter is of interest, as a blog's posts have it.</summary>
    public const string FrontMatter = "front matter";

    private Corpus(IEnumerable<string> texts)
    {
        Texts = [.. texts];
        Sources = [.. Texts.Select(text => SourceText.From(text, Encoding.UTF8))];
        Bytes = Texts.Sum(Encoding.UTF8.GetByteCount);
    }

    /// <summary>The repository's own articles, and the file that the variable names, where it does.</summary>
    public static IEnumerable<string> Names => File.Exists(FileName) ? [Own, Path.GetFileName(FileName)] : [Own];

    public IReadOnlyList<string> Texts { get; }

    /// <summary>The same as the compiler hands them over.</summary>
    public IReadOnlyList<SourceText> Sources { get; }

    /// <summary>Their size in UTF-8, so that a megabyte is one of files.</summary>
    public long Bytes { get; }

    private static string? FileName => Environment.GetEnvironmentVariable(Variable);

    public static Corpus Load(string name) => name switch
    {
        Own => new Corpus(Read(Own, "*.txt")),
        Documents => new Corpus([
            .. Read("docs", "*.md"), .. Read(Own, "*.md"),
            File.ReadAllText(Path.Combine(Root(), "README.md")), File.ReadAllText(Path.Combine(Root(), "CHANGELOG.md")),
        ]),
        FrontMatter => new Corpus([SamplePost.Text]),
        _ => new Corpus(File.ReadLines(FileName!).Select(TextOf)),
    };

    private static IEnumerable<string> Read(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static string TextOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    // From where the benchmark runs: BenchmarkDotNet runs it from a project of its own, below this one.
    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Articles.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Articles.sln above {AppContext.BaseDirectory}.");
    }
}

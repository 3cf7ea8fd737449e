using System.Text;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>An article of the repository's <c>articles/</c>, and all that is known of it.</summary>
/// <param name="Path">Its path: <c>local/ferry-sails-again</c>.</param>
/// <param name="Text">What stands in the file.</param>
/// <param name="Reading">What was read of it.</param>
internal sealed record SampleArticle(string Path, string Text, ArticleReading Reading)
{
    private static readonly string Folder = Repository.Path("articles");

    public static IReadOnlyList<SampleArticle> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.ChangeExtension(System.IO.Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public ArticleSyntax Syntax => Reading.Syntax;

    public static SourceText Source(string text) => SourceText.From(text, new UTF8Encoding(false, throwOnInvalidBytes: true));

    private static SampleArticle Read(string path)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(Folder, path + ".txt"));
        return new SampleArticle(path, text, ArticleReading.Of(Source(text), ParseSettings.Default, CancellationToken.None));
    }
}

using System.Text;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>An article of the repository's <c>articles/</c>, and all that is known of it.</summary>
/// <param name="Path">Its path: <c>local/ferry-sails-again</c>; with its ending where that is <c>.md</c>.</param>
/// <param name="Text">What stands in the file.</param>
/// <param name="Reading">What was read of it.</param>
internal sealed record SampleArticle(string Path, string Text, ArticleReading Reading)
{
    private static readonly string Folder = Repository.Path("articles");

    public static IReadOnlyList<SampleArticle> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public ArticleSyntax Syntax => Reading.Syntax;

    public static SourceText Source(string text) =>
        SourceText.From(text, new UTF8Encoding(false, throwOnInvalidBytes: true));

    private static SampleArticle Read(string file)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(Folder, file));
        ParseSettings settings = ParseSettings.Default with { Format = ArticleFormats.Of(file) };

        // One in Markdown keeps its ending here, as GeneratorRun.PathOf wants it.
        string path = settings.Format == ArticleFormat.Markdown ? file : System.IO.Path.ChangeExtension(file, null);
        return new SampleArticle(path, text, ArticleReading.Of(Source(text), settings, CancellationToken.None));
    }
}

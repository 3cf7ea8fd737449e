using System.Globalization;
using ArticleGenerator.Benchmarks.Archive;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>A project of many articles, as an editor holds it, and the edits that somebody makes in it.</summary>
internal sealed class EditedProject
{
    public static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private readonly CSharpCompilation[] _versions;
    private readonly InMemoryText[] _files;

    public EditedProject(int articles)
    {
        _files = [.. Enumerable.Range(0, articles).Select(i => File(i, InventedArticle.TextOf(i)))];
        CSharpCompilation project = CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText("class Program;", Language)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        _versions =
        [
            project,
            project.ReplaceSyntaxTree(
                project.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Editor;", Language)),
        ];
    }

    public IReadOnlyList<AdditionalText> Files => _files;

    /// <summary>The C# before any edit.</summary>
    public CSharpCompilation Compilation => _versions[0];

    /// <summary>The C# after so many edits.</summary>
    public CSharpCompilation AfterCSharp(int edits) => _versions[edits % _versions.Length];

    /// <summary>An article gets a sentence more, and is another file object, as every edit makes one.</summary>
    public (AdditionalText Old, AdditionalText New) EditArticle(int edit)
    {
        // Spread over the archive, so that each edit meets another bucket.
        int number = (int)((uint)edit * 7919 % (uint)_files.Length);
        InMemoryText old = _files[number];
        string text = InventedArticle.TextOf(number);
        _files[number] = File(
            number, string.Create(CultureInfo.InvariantCulture, $"{text}This was added by edit {edit}.\n"));
        return (old, _files[number]);
    }

    // With the run-time library: without it nothing is generated.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll")
            .Append(typeof(ArticleModel.Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static InMemoryText File(int number, string text) =>
        new("/newsroom/articles/" + InventedArticle.PathOf(number), text);
}

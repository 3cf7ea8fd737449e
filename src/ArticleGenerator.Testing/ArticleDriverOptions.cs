using System.Collections.Immutable;
using ArticleGenerator.Testing.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Testing;

/// <summary>
/// What a project says apart from its articles. Properties of the project file have their names here; what is not set
/// is as in a project that does not set it.
/// </summary>
public sealed class ArticleDriverOptions
{
    internal static readonly ArticleDriverOptions Default = new();

    /// <summary>
    /// The root namespace of the project. A build takes the project's name where the project sets none.
    /// </summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The namespace of the generated classes, where it is not the root namespace.</summary>
    public string ArticleNamespace { get; init; } = "";

    /// <summary>The name of the class that lists the articles, where it is not <c>Articles</c>.</summary>
    public string ArticleCatalogName { get; init; } = "";

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string ArticleVisibility { get; init; } = "";

    /// <summary><c>all</c>, <c>names</c> or <c>none</c>.</summary>
    public string ArticleMembers { get; init; } = "";

    /// <summary>
    /// The text of an <c>.editorconfig</c> beside the folder <c>articles</c>: its sections can be
    /// <c>[articles/wire/**.txt]</c> or <c>[*.txt]</c>. It goes before those that lie in a project's folder.
    /// </summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>
    /// The version of C#; the latest that the compiler in the test project knows, where it is not set.
    /// </summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>C# of the project that its articles need.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>
    /// What the project references; the framework that the tests run on, where it is not set. It counts where the
    /// project is built for an older framework, for which other code is generated. The run-time library is always
    /// there, named or not.
    /// </summary>
    public IReadOnlyList<MetadataReference>? References { get; init; }

    internal CSharpParseOptions ParseOptions => new(LanguageVersion);

    internal CSharpCompilation Compilation(ImmutableDictionary<string, ReportDiagnostic> severities) =>
        CSharpCompilation.Create(
            "Articles",
            // A compilation without a tree knows no version of the language.
            Sources.Prepend("").Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            RunTimeLibrary.Among(References ?? RunningFramework.References),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                // Code as it is shipped: unoptimized code has strings in place of UTF-8 literals.
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: severities));
}

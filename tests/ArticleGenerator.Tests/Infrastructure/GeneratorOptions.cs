using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>What a test's project says apart from its articles.</summary>
internal sealed record GeneratorOptions
{
    private static readonly ImmutableArray<MetadataReference> Framework = [.. (
        (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(
            path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                    || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll")
        .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly MetadataReference Library =
        MetadataReference.CreateFromFile(typeof(ArticleModel.QuoteKind).Assembly.Location);

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    /// <summary>Code as it is shipped; unoptimized code has strings in place of UTF-8 literals.</summary>
    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Release;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public string CSharp { get; init; } = "";

    public string AssemblyName { get; init; } = "HarrowBay";

    /// <summary>Whether the project references the framework that the tests run on; else none.</summary>
    public bool HasFramework { get; init; } = true;

    /// <summary>Whether the project references the run-time library.</summary>
    public bool HasLibrary { get; init; } = true;

    /// <summary>What it references beside that and the framework.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "HarrowBay")
        .Add("ProjectDir", GeneratorRun.ProjectDirectory);

    public ImmutableDictionary<string, string> FileOptions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What folders say of <c>article_members</c>, by their paths below the articles'.</summary>
    public ImmutableDictionary<string, string> Members { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Warnings of generated code fail a test; one that looks at severities lets them be.</summary>
    public ReportDiagnostic Warnings { get; init; } = ReportDiagnostic.Error;

    public static bool IsLibrary(MetadataReference reference) => reference == Library;

    public CSharpParseOptions ParseOptions => new(Language, Documentation);

    public GeneratorRun Run(params (string Path, string Text)[] articles) => GeneratorRun.Start(
        this, articles.Select(article => new InMemoryText(GeneratorRun.PathOf(article.Path), article.Text)));

    public InMemoryOptions Configuration() => new(Properties, FileOptions, Members);

    /// <summary>The same with another level of members for the whole project.</summary>
    public GeneratorOptions With(string members) =>
        this with { Properties = Properties.SetItem("ArticleMembers", members) };

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        AssemblyName,
        [CSharpSyntaxTree.ParseText(CSharp, ParseOptions)],
        [.. HasFramework ? Framework : [], .. HasLibrary ? [Library] : Array.Empty<MetadataReference>(), .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: Optimization,
            nullableContextOptions: Nullable,
            generalDiagnosticOption: Warnings));
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Infrastructure;

/// <summary>
/// A solution whose articles are additional documents, as an editor has it, and what is reported about it.
/// </summary>
internal static class Newsroom
{
    public const string Folder = "/newsroom/";

    // Of the machine that the tests run on, the run-time library among them: without it nothing is generated (ART095).
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll"
                or "netstandard.dll" or "ArticleModel.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A solution of one project.</summary>
    public static Solution Of(params (string File, string Text)[] articles) =>
        Empty().WithProject("HarrowBay", articles);

    /// <summary>A solution without a project.</summary>
    public static Solution Empty() => new AdhocWorkspace().CurrentSolution;

    public static Solution WithProject(
        this Solution solution,
        string name,
        params (string File, string Text)[] articles) =>
        solution.WithProject(name, configuration: "", articles);

    /// <param name="solution">The solution.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="configuration">Sections of an <c>.editorconfig</c>.</param>
    /// <param name="articles">Its articles, by their paths below <see cref="Folder"/>.</param>
    public static Solution WithProject(
        this Solution solution, string name, string configuration, params (string File, string Text)[] articles)
    {
        Project project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithMetadataReferences(References);
        project = project.AddAnalyzerConfigDocument(
            ".globalconfig",
            SourceText.From(
                $"is_global = true\nbuild_property.ProjectDir = {Folder}\nbuild_property.RootNamespace = HarrowBay\n"),
            filePath: Folder + name + ".globalconfig").Project;
        project = project.AddAnalyzerConfigDocument(
            ".editorconfig", SourceText.From(configuration), filePath: Folder + ".editorconfig").Project;
        foreach ((string file, string text) in articles)
        {
            project = project.AddAdditionalDocument(
                Path.GetFileName(file), SourceText.From(text, Encoding.UTF8), filePath: Folder + file).Project;
        }

        return project.Solution;
    }

    public static TextDocument Article(this Solution solution, string file, string project = "HarrowBay") =>
        solution.Projects.Single(other => other.Name == project)
            .AdditionalDocuments.Single(document => document.FilePath == Folder + file);

    public static async Task<string> TextAsync(this Solution solution, string file, string project = "HarrowBay") =>
        (await solution.Article(file, project).GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    public static Solution WithText(this Solution solution, string file, string text) =>
        solution.WithAdditionalDocumentText(solution.Article(file).Id, SourceText.From(text, Encoding.UTF8));

    /// <summary>What the generator and the analyzer report, each as the compiler runs it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(this Project project)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        AnalyzerOptions options = project.AnalyzerOptions;
        CSharpGeneratorDriver.Create(
            [new ArticlesGenerator().AsSourceGenerator()],
            options.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!,
            options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(
                compilation, out Compilation output, out ImmutableArray<Diagnostic> errors, cancellation);
        ImmutableArray<Diagnostic> warnings = await output
            .WithAnalyzers([new ArticleAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. errors.Concat(warnings)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public static async Task<string[]> IdsAsync(this Solution solution)
    {
        var ids = new List<string>();
        foreach (Project project in solution.Projects)
        {
            ids.AddRange((await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id));
        }

        return [.. ids];
    }
}

using System.Collections.Immutable;
using System.Text;
using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>
/// The repository's own articles, opened as an editor opens a project: MSBuild evaluates it, and the generator and the
/// analyzer are loaded from where the project references them. Texts are edited in memory only.
/// </summary>
public class RealProjectTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly string Ferry = Repository.PathOf("articles", "local", "ferry-sails-again.txt");

    [Fact]
    public async Task An_edit_gives_diagnostics_at_their_places_and_fixes_that_mend_it()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using var workspace = MSBuildWorkspace.Create(new Dictionary<string, string>
        {
            ["Configuration"] = Configuration,
            ["TargetFramework"] = "net8.0",
        });
        Project project = await workspace.OpenProjectAsync(
            Repository.PathOf("src", "ArticleContent", "ArticleContent.csproj"), cancellationToken: cancellation);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
        Assert.Empty(await DiagnosticsAsync(project));

        TextDocument ferry = project.AdditionalDocuments.Single(document => document.FilePath == Ferry);
        string honest = (await ferry.GetTextAsync(cancellation)).ToString();

        const string Quoted = "\"It still smells of the same diesel,\" said Mara Lindqvist";
        const string Next = "The smell is an illusion.";
        Assert.Contains(Quoted, honest, StringComparison.Ordinal);
        Assert.Contains(Next, honest, StringComparison.Ordinal);
        string broken = honest
            .Replace(Quoted, Quoted.Replace(",\"", ",", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace(Next, "The sm\u00ADell is an illusion.", StringComparison.Ordinal);
        Solution solution = project.Solution.WithAdditionalDocumentText(
            ferry.Id, SourceText.From(broken, Encoding.UTF8));

        ImmutableArray<Diagnostic> diagnostics = await DiagnosticsAsync(solution.GetProject(project.Id)!);

        Assert.Equal(["ART007", "ART108"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(
            new TextSpan(broken.IndexOf('"', StringComparison.Ordinal), 1), diagnostics[0].Location.SourceSpan);
        Assert.Equal(
            new TextSpan(broken.IndexOf('\u00AD', StringComparison.Ordinal), 1), diagnostics[1].Location.SourceSpan);
        SourceText text = await solution.GetAdditionalDocument(ferry.Id)!.GetTextAsync(cancellation);
        Assert.All(diagnostics, diagnostic => Assert.Equal(
            text.Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span));

        // The later place first: the earlier fix moves it.
        foreach (Diagnostic diagnostic in diagnostics.Reverse())
        {
            CodeAction fix = Assert.Single(
                await Editor.FixesAsync(solution.GetAdditionalDocument(ferry.Id)!, diagnostic));
            solution = await Editor.ApplyAsync(fix);
        }

        Assert.Equal(honest, (await solution.GetAdditionalDocument(ferry.Id)!.GetTextAsync(cancellation)).ToString());
        Assert.Empty(await DiagnosticsAsync(solution.GetProject(project.Id)!));
    }

    // Of the one article, by what the project itself references, and not by what this test is compiled with.
    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        AnalyzerReference plugIn = project.AnalyzerReferences.Single(
            reference => reference.Display == "ArticleGenerator");
        var parsed = (CSharpCompilation)(await project.GetCompilationAsync(cancellation))!;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            plugIn.GetGenerators(LanguageNames.CSharp),
            project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        ImmutableArray<Diagnostic> errors = driver.RunGenerators(parsed, cancellation).GetRunResult().Diagnostics;
        ImmutableArray<Diagnostic> warnings = await parsed
            .WithAnalyzers(plugIn.GetAnalyzers(LanguageNames.CSharp), project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. errors.Concat(warnings)
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Ferry)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}

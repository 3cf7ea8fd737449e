using System.Collections.Immutable;
using ArticleGenerator.CodeFixes.Repairs;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes;

/// <summary>
/// Makes the repairs of one kind in all articles of a project or a solution. A file is mended once, also where several
/// projects have it. There is no scope of one document: Roslyn's <see cref="FixAllContext"/> knows C# documents only.
/// </summary>
internal sealed class ArticleFixAllProvider : FixAllProvider
{
    public static ArticleFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        ImmutableArray<RepairKind> kinds = Kinds(fixAllContext).ToImmutableArray();
        ImmutableHashSet<string> files = await FilesAsync(fixAllContext).ConfigureAwait(false);
        return kinds.IsEmpty || files.IsEmpty ? null : CodeAction.Create(
            kinds[0].TitleForAll,
            cancellation => MendAsync(fixAllContext.Solution, files, kinds, cancellation),
            fixAllContext.CodeActionEquivalenceKey);
    }

    // Where no repair was chosen, as dotnet format chooses none, the first of each diagnostic. A host may come from
    // either action of a repair: of one problem, or of one article.
    private static IEnumerable<RepairKind> Kinds(FixAllContext context) => Repairers.All
        .Where(repairer => context.DiagnosticIds.Contains(Problem.IdOf(repairer.Problem)))
        .SelectMany(repairer => context.CodeActionEquivalenceKey is { } key
            ? repairer.Kinds.Where(kind => key == kind.Key || key == kind.ArticleKey)
            : repairer.Kinds.Take(1));

    private static async Task<ImmutableHashSet<string>> FilesAsync(FixAllContext context)
    {
        IEnumerable<Project> projects = context.Scope switch
        {
            FixAllScope.Project => [context.Project],
            FixAllScope.Solution => context.Solution.Projects,
            _ => [],
        };
        var files = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> diagnostics = await context.GetAllDiagnosticsAsync(project)
                .ConfigureAwait(false);
            files.UnionWith(
                diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path)
                    .Where(path => path is not null));
        }

        return files.ToImmutable();
    }

    private static async Task<Solution> MendAsync(
        Solution solution,
        ImmutableHashSet<string> files,
        ImmutableArray<RepairKind> kinds,
        CancellationToken cancellation)
    {
        var mended = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (Project project in solution.Projects)
        {
            ILookup<string, AdditionalText> texts = project.AnalyzerOptions.AdditionalFiles.ToLookup(
                text => text.Path,
                StringComparer.Ordinal);
            foreach (TextDocument document in project.AdditionalDocuments)
            {
                if (document.FilePath is not { } file
                    || !files.Contains(file)
                    || texts[file].FirstOrDefault() is not { } additional)
                {
                    continue;
                }

                if (!mended.TryGetValue(file, out SourceText? text))
                {
                    if (
                        await EditedArticle.ReadAsync(document, additional, hasWarnings: true, cancellation)
                            .ConfigureAwait(false) is not { } article)
                    {
                        continue;
                    }

                    text = kinds.Aggregate(
                        article,
                        (edited, kind) =>
                            edited.With(WholeArticle.Mend(edited, kind, cancellation), cancellation)).Text;
                    mended.Add(file, text);
                }

                solution = solution.WithAdditionalDocumentText(document.Id, text);
            }
        }

        return solution;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Infrastructure;

/// <summary>Does with a fix what an editor does: asks for it at a diagnostic, and applies it.</summary>
internal static class Editor
{
    /// <summary>What is offered for a diagnostic in a text document.</summary>
    public static async Task<CodeAction[]> FixesAsync(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new ArticleCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(
            document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return [.. actions];
    }

    /// <summary>What is offered where the cursor stands, whatever is reported.</summary>
    public static async Task<CodeAction[]> RefactoringsAsync(TextDocument document, TextSpan span)
    {
        var actions = new List<CodeAction>();
        await new ArticleRefactoringProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(
            document, span, actions.Add, TestContext.Current.CancellationToken));
        return [.. actions];
    }

    /// <summary>Fix All, as the host of a fix runs it; null where it has nothing to do.</summary>
    public static Task<CodeAction?> FixAllAsync(Project project, FixAllScope scope, string? key, params string[] ids)
    {
        var provider = new ArticleCodeFixProvider();
        return provider.GetFixAllProvider().GetFixAsync(new FixAllContext(
            project, provider, scope, key, ids, new Diagnostics(), TestContext.Current.CancellationToken));
    }

    public static async Task<Solution> ApplyAsync(CodeAction? action)
    {
        Assert.NotNull(action);
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(
            TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken) =>
            await project.DiagnosticsAsync();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

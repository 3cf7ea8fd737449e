using System.Collections.Immutable;
using ArticleGenerator.CodeFixes.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGenerator.CodeFixes;

/// <summary>
/// Offers the repairs of what a diagnostic in an article is about. All text documents are looked at, whatever their
/// extension: what is an article, the project says.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ArticleCodeFixProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class ArticleCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => Repairers.Ids;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ArticleFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (
            await EditedArticle.ReadAsync(context.TextDocument, hasWarnings: true, context.CancellationToken)
                .ConfigureAwait(false) is not { } article)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (article.ProblemAt(diagnostic.Id, diagnostic.Location.SourceSpan) is not { } problem)
            {
                continue;
            }

            foreach (CodeAction action in ArticleActions.Of(context.TextDocument, article, problem))
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}

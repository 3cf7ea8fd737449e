using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace ArticleGenerator.CodeFixes;

/// <summary>
/// Offers the repairs of errors at the cursor. Editors show what a generator reports about a text file, but ask no fix
/// about it: for a text document they ask analyzers only. For a refactoring no diagnostic is needed.
/// </summary>
[ExportCodeRefactoringProvider(
    LanguageNames.CSharp,
    Name = nameof(ArticleRefactoringProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class ArticleRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await EditedArticle.ReadAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false) is not { } article)
        {
            return;
        }

        foreach (Problem problem in article.Problems.Where(problem => IsOfGenerator(problem) && problem.Span.IntersectsWith(context.Span)))
        {
            foreach (CodeAction action in ArticleActions.Of(context.TextDocument, article, problem))
            {
                context.RegisterRefactoring(action);
            }
        }
    }

    private static bool IsOfGenerator(Problem problem) => problem.Kind < ProblemKind.UnknownSpeaker;
}

using System.Collections.Immutable;
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
        foreach (CodeAction action in await ActionsAsync(context).ConfigureAwait(false))
        {
            context.RegisterRefactoring(action);
        }
    }

    // An editor asks at each move of the cursor: only what the generator reports is read, and a failure would be shown
    // each time.
    private static async Task<ImmutableArray<CodeAction>> ActionsAsync(CodeRefactoringContext context)
    {
        try
        {
            TextDocument document = context.TextDocument;
            if (
                await EditedArticle.ReadAsync(document, hasWarnings: false, context.CancellationToken)
                    .ConfigureAwait(false) is not { } article)
            {
                return ImmutableArray<CodeAction>.Empty;
            }

            IEnumerable<CodeAction> repairs = article.Problems
                .Where(problem => problem.Span.IntersectsWith(context.Span))
                .SelectMany(problem => ArticleActions.Of(document, article, problem));

            return repairs.Concat(await ReferencesAsync(context, article).ConfigureAwait(false)).ToImmutableArray();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray<CodeAction>.Empty;
        }
    }

    // The program is asked only where metadata may refer to something: what does, its types say. The other articles are
    // asked only where something does.
    private static async Task<IEnumerable<CodeAction>> ReferencesAsync(
        CodeRefactoringContext context, EditedArticle article)
    {
        if (article.Reading.Syntax.References.Any(reference => reference.Place.IntersectsWith(context.Span)))
        {
            return ReferenceActions.InText(context.TextDocument, context.Span, context.CancellationToken);
        }

        return article.Reading.Syntax.FrontMatter.Span?.IntersectsWith(context.Span) == true
            ? await ReferenceActions.InMetadataAsync(context.TextDocument, context.Span, context.CancellationToken)
                .ConfigureAwait(false)
            : [];
    }
}

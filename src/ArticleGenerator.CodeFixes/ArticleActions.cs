using ArticleGenerator.CodeFixes.Repairs;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes;

/// <summary>The repairs of a problem as an editor offers them.</summary>
internal static class ArticleActions
{
    public static IEnumerable<CodeAction> Of(TextDocument document, EditedArticle article, Problem problem)
    {
        foreach (Repair repair in Repairers.Of(article, problem))
        {
            yield return Action(
                document,
                repair.Title,
                repair.Kind.Key,
                cancellation => article.Text.WithChanges(repair.Changes(cancellation)));

            // Editors offer no Fix All in a text file, so that the whole article is an action of its own.
            if (WholeArticle.Repairs(article, repair.Kind).Skip(1).Any())
            {
                yield return Action(
                    document,
                    $"{repair.Kind.TitleForAll} in this article",
                    repair.Kind.ArticleKey,
                    cancellation => WholeArticle.Mend(article, repair.Kind, cancellation));
            }
        }
    }

    private static CodeAction Action(
        TextDocument document,
        string title,
        string key,
        Func<CancellationToken,
        SourceText> mended) =>
        CodeAction.Create(
            title,
            cancellation =>
                Task.FromResult(
                    document.Project.Solution.WithAdditionalDocumentText(document.Id, mended(cancellation))),
            key);
}

using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Model;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes;

/// <summary>
/// Mends references. Whether one leads anywhere the article alone does not say, so that these are no
/// <see cref="Repairs.Repair"/>s: all the project's articles, or its program, have been asked.
/// </summary>
internal static class ReferenceActions
{
    /// <summary>What is offered for the references to articles at a place, ART014.</summary>
    public static IEnumerable<CodeAction> At(TextDocument document, TextSpan span, CancellationToken cancellation)
    {
        AnalyzerOptions options = document.Project.AnalyzerOptions;

        // What refers to what is the same whatever the articles' metadata is.
        var articles = new RememberedArticles(options.AnalyzerConfigOptionsProvider, MetadataClaims.None);
        ReadArticle[] read =
        [
            .. options.AdditionalFiles.Select(file => articles.OfAnyClaims(file, cancellation))
                .OfType<ReadArticle>(),
        ];
        var references = new EquatableArray<ArticleReference>(read.SelectMany(article => article.References));
        var outlines = new EquatableArray<ArticleOutline>(read.Select(article => article.Outline));
        return ReferenceDiagnostics.Of(references, outlines, cancellation)
            .Where(dead => dead.Suggestion is not null
                && dead.Place!.Path == document.FilePath
                && dead.Place.Span.IntersectsWith(span))
            .Select(dead => Change(document, dead.Place!.Span, dead.Id, dead.Suggestion!));
    }

    public static CodeAction Change(TextDocument document, TextSpan place, string id, string words) =>
        CodeAction.Create(
            $"Change to “{words}”",
            async cancellation =>
            {
                SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                return document.Project.Solution.WithAdditionalDocumentText(
                    document.Id, text.WithChanges(new TextChange(place, words)));
            },
            id + ".mend");
}

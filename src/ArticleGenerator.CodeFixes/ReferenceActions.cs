using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Inputs.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes;

/// <summary>
/// Mends references. Whether one leads anywhere the article alone does not say, so that these are no
/// <see cref="Repairs.Repair"/>s: all the project's articles, or its program, have been asked.
/// </summary>
internal static class ReferenceActions
{
    /// <summary>What is offered for a text's references to articles at a place, ART014.</summary>
    public static IEnumerable<CodeAction> InText(
        TextDocument document, TextSpan span, CancellationToken cancellation)
    {
        // What texts refer to is the same whatever the articles' metadata is.
        RememberedArticles articles = Articles(document.Project, MetadataClaims.None);
        return At(
            document, span, MetadataClaims.None, file => articles.OfAnyClaims(file, cancellation), cancellation);
    }

    /// <summary>What is offered for the references of an article's metadata. It looks at the program's types.</summary>
    public static async Task<IEnumerable<CodeAction>> InMetadataAsync(
        TextDocument document, TextSpan span, CancellationToken cancellation)
    {
        Project project = document.Project;
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        ProjectOptions options = ProjectOptions.Of(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions);
        MetadataClaims claims = MetadataClaims.Of(
            RecordReader.Read(compilation, cancellation).Select(record => record.Claim), options.Spec.Visibility);
        if (claims.Claims.Count == 0)
        {
            return [];
        }

        RememberedArticles articles = Articles(project, claims);
        return At(document, span, claims, file => articles.Of(file, cancellation), cancellation);
    }

    private static RememberedArticles Articles(Project project, MetadataClaims claims) =>
        new(project.AnalyzerOptions.AnalyzerConfigOptionsProvider, claims);

    private static IEnumerable<CodeAction> At(
        TextDocument document,
        TextSpan span,
        MetadataClaims claims,
        Func<AdditionalText, ReadArticle?> readingOf,
        CancellationToken cancellation)
    {
        // All articles are read only where the cursor is at a reference of this one.
        AdditionalText? own = document.Project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(
            file => file.Path == document.FilePath);
        if (own is null || readingOf(own)?.References.Any(reference => IsAt(reference, span)) != true)
        {
            return [];
        }

        ReadArticle[] read =
            [.. document.Project.AnalyzerOptions.AdditionalFiles.Select(readingOf).OfType<ReadArticle>()];
        var references = new EquatableArray<ArticleReference>(read.SelectMany(article => article.References));
        var outlines = new EquatableArray<ArticleOutline>(read.Select(article => article.Outline));
        return ReferenceDiagnostics.Of(references, outlines, claims, cancellation)
            .Where(dead => dead.Suggestion is not null
                && dead.Place!.Path == document.FilePath
                && dead.Place.Span.IntersectsWith(span))
            .Select(dead => Change(document, dead.Place!.Span, dead.Id, dead.Suggestion!));
    }

    private static bool IsAt(ArticleReference reference, TextSpan span) =>
        reference.Place.Span.IntersectsWith(span) || reference.HeadingPlace.Span.IntersectsWith(span);

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

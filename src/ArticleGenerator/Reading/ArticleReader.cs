using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Reading;

/// <summary>
/// Takes a file all the way from text to spec. Whatever happens to one article stays with that article.
/// </summary>
internal static class ArticleReader
{
    /// <param name="article">The file.</param>
    /// <param name="schema">The type of its metadata; null where no type claims it.</param>
    /// <param name="cancellation">Cancels reading.</param>
    public static ReadArticle Read(ArticleFile article, MetadataSchema? schema, CancellationToken cancellation)
    {
        var key = new ArticleKey(article.File.Path, article.Path) { Members = article.Options.Members };
        try
        {
            return Read(article, schema, key, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // An exception that left the generator would be CS8785, and every article would be gone.
            ReportLevel level = article.Options.Severities.LevelOf("ART099");
            return Unreadable(article, schema, key, DiagnosticInfo.OfFailure(failure, article.File.Path, level));
        }
    }

    private static ReadArticle Read(
        ArticleFile article, MetadataSchema? schema, ArticleKey key, CancellationToken cancellation)
    {
        if (article.Read(out string? failure, cancellation) is not { } text)
        {
            ReportLevel level = article.Options.Severities.LevelOf("ART096");
            return failure is null
                ? Unreadable(article, schema, key)
                : Unreadable(article, schema, key, DiagnosticInfo.OfUnreadable(failure, article.File.Path, level));
        }

        ArticleReading reading = ReadingCache.Read(text, article.Options.Parsing, cancellation);
        var diagnostics = new ProblemDiagnostics(
            article.File.Path, text, article.Options.Severities, reading.Syntax.Suppressed);
        ArticleSpec spec = ArticleBinder.Bind(
            article.Path, reading.Syntax, reading.Quotations, article.Options.Members);
        IEnumerable<Problem> problems = reading.Problems;
        ImmutableArray<MetadataReference> inMetadata = ImmutableArray<MetadataReference>.Empty;
        IEnumerable<ArticleReference> references = diagnostics.ReferencesOf(reading.Syntax.References, article.Path);
        if (schema is not null)
        {
            BoundMetadata metadata = MetadataBinder.Bind(article.Path, reading.Syntax, schema);
            inMetadata = metadata.References;
            references = diagnostics.ReferencesOf(inMetadata, article.Path).Concat(references);
            spec = spec with { Metadata = metadata.Spec };
            problems = problems.Where(problem => !metadata.Judges(problem)).Concat(metadata.Problems);
        }

        spec = spec with
        {
            References = OutgoingReferences.Of(
                article.Path, reading.Syntax.References, inMetadata.Select(reference => reference.Path)),
        };
        return new ReadArticle(
            key, article.Options, schema, spec, new EquatableArray<DiagnosticInfo>(diagnostics.Of(problems)))
        {
            Outline = new ArticleOutline(
                article.Path, new EquatableArray<string>(ArticleBinder.HeadingsOf(reading.Syntax))),
            References = new EquatableArray<ArticleReference>(references),
        };
    }

    private static ReadArticle Unreadable(
        ArticleFile article, MetadataSchema? schema, ArticleKey key, params DiagnosticInfo[] diagnostics)
    {
        ArticleSpec spec = ArticleBinder.Unreadable(article.Path);
        return new ReadArticle(
            key,
            article.Options,
            schema,
            schema is null ? spec : spec with { Metadata = MetadataBinder.Unreadable(article.Path, schema) },
            new EquatableArray<DiagnosticInfo>(
                diagnostics.Where(diagnostic => diagnostic.Level != ReportLevel.None)));
    }
}

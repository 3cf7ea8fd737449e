using ArticleGenerator.Binding;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Reading;

/// <summary>An article as it was read: what is emitted of it, and what is wrong with it.</summary>
internal sealed record ReadArticle(ArticleKey Key, ArticleSpec Spec, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Takes a file all the way from text to spec. Whatever happens to one article stays with that article.</summary>
internal static class ArticleReader
{
    public static ReadArticle Read(ArticleFile article, CancellationToken cancellation)
    {
        var key = new ArticleKey(article.File.Path, article.Path);
        try
        {
            return Read(article, key, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // An exception that left the generator would be CS8785, and every article would be gone.
            ReportLevel level = article.Options.Severities.LevelOf("ART099");
            DiagnosticInfo[] diagnostics = level == ReportLevel.None ? [] : [DiagnosticInfo.OfFailure(failure, article.File.Path, level)];
            return new ReadArticle(key, ArticleBinder.Unreadable(article.Path), new EquatableArray<DiagnosticInfo>(diagnostics));
        }
    }

    private static ReadArticle Read(ArticleFile article, ArticleKey key, CancellationToken cancellation)
    {
        // A binary file has no text, and the compiler itself says so (CS2015).
        if (article.File.GetText(cancellation) is not { } text)
        {
            return new ReadArticle(key, ArticleBinder.Unreadable(article.Path), EquatableArray<DiagnosticInfo>.Empty);
        }

        ArticleReading reading = ReadingCache.Read(text, article.Options.Parsing, cancellation);
        var diagnostics = new ProblemDiagnostics(article.File.Path, text, article.Options.Severities, reading.Syntax.Suppressed);
        return new ReadArticle(
            key,
            ArticleBinder.Bind(article.Path, reading.Syntax, reading.Quotations),
            new EquatableArray<DiagnosticInfo>(diagnostics.Of(reading.Problems)));
    }
}

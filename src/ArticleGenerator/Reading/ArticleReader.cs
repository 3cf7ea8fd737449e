using ArticleGenerator.Binding;
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
            return Unreadable(article, key, DiagnosticInfo.OfFailure(failure, article.File.Path, level));
        }
    }

    private static ReadArticle Read(ArticleFile article, ArticleKey key, CancellationToken cancellation)
    {
        if (article.Read(out string? failure, cancellation) is not { } text)
        {
            ReportLevel level = article.Options.Severities.LevelOf("ART096");
            return failure is null
                ? Unreadable(article, key)
                : Unreadable(article, key, DiagnosticInfo.OfUnreadable(failure, article.File.Path, level));
        }

        ArticleReading reading = ReadingCache.Read(text, article.Options.Parsing, cancellation);
        var diagnostics = new ProblemDiagnostics(
            article.File.Path, text, article.Options.Severities, reading.Syntax.Suppressed);
        return new ReadArticle(
            key,
            article.Options,
            ArticleBinder.Bind(article.Path, reading.Syntax, reading.Quotations),
            new EquatableArray<DiagnosticInfo>(diagnostics.Of(reading.Problems)))
        {
            Outline = new ArticleOutline(
                article.Path, new EquatableArray<string>(ArticleBinder.HeadingsOf(reading.Syntax))),
            References = new EquatableArray<ArticleReference>(
                diagnostics.ReferencesOf(reading.Syntax.References, article.Path)),
        };
    }

    private static ReadArticle Unreadable(ArticleFile article, ArticleKey key, params DiagnosticInfo[] diagnostics) =>
        new(
        key,
        article.Options,
        ArticleBinder.Unreadable(article.Path),
        new EquatableArray<DiagnosticInfo>(diagnostics.Where(diagnostic => diagnostic.Level != ReportLevel.None)));
}

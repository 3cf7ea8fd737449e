using ArticleGenerator.Binding;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Model;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Inputs;

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
            string message = failure.GetType().Name + ": " + failure.Message;
            var diagnostic = new DiagnosticInfo("ART099", FilePlace.StartOf(article.File.Path), new EquatableArray<string>([message]));
            return new ReadArticle(key, ArticleBinder.Unreadable(article.Path), new EquatableArray<DiagnosticInfo>([diagnostic]));
        }
    }

    private static ReadArticle Read(ArticleFile article, ArticleKey key, CancellationToken cancellation)
    {
        // A binary file has no text, and the compiler itself says so (CS2015).
        if (article.File.GetText(cancellation) is not { } text)
        {
            return new ReadArticle(key, ArticleBinder.Unreadable(article.Path), EquatableArray<DiagnosticInfo>.Empty);
        }

        ArticleSyntax syntax = ArticleParser.Parse(text, article.Settings, cancellation);
        QuotationSet quotations = QuotationReader.Read(syntax, cancellation);
        IEnumerable<DiagnosticInfo> diagnostics = syntax.Problems.Concat(quotations.Problems)
            .OrderBy(problem => problem.Span.Start)
            .Select(problem => ProblemDiagnostics.Of(problem, article.File.Path, text));
        return new ReadArticle(
            key, ArticleBinder.Bind(article.Path, syntax, quotations), new EquatableArray<DiagnosticInfo>(diagnostics));
    }
}

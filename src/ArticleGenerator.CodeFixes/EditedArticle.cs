using System.Collections.Immutable;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Inputs;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes;

/// <summary>
/// An article as it stands in an editor, read anew: a diagnostic may be older than the text, and holds nothing of it.
/// </summary>
/// <param name="File">The path of its file.</param>
/// <param name="Text">What stands in the editor.</param>
/// <param name="Options">What the project says about the file.</param>
/// <param name="Reading">What is read of it.</param>
/// <param name="HasWarnings">Whether the checks have read it too: they cost more than the reading.</param>
/// <param name="Problems">What is reported about it, in the order of their places.</param>
internal sealed record EditedArticle(
    string File,
    SourceText Text,
    FolderOptions Options,
    ArticleReading Reading,
    bool HasWarnings,
    ImmutableArray<Problem> Problems)
{
    // Of an article that quotes nothing, one reading of the names serves the repairs of all of them, and most need
    // none.
    private NameFacts? _names;

    /// <summary>Whom the article names, and where.</summary>
    public NameFacts Names => _names ??= Reading.Quotations.Names ?? NameFacts.OfUnquoted(Reading.Syntax);

    /// <summary>The text document as an article, or null where it is none.</summary>
    public static async Task<EditedArticle?> ReadAsync(
        TextDocument document, bool hasWarnings, CancellationToken cancellation)
    {
        AdditionalText? file = document.Project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(
            file => file.Path == document.FilePath);
        return file is null ? null : await ReadAsync(document, file, hasWarnings, cancellation).ConfigureAwait(false);
    }

    /// <summary>The same, where the document's file is known: who reads a whole project looks it up once.</summary>
    public static async Task<EditedArticle?> ReadAsync(
        TextDocument document, AdditionalText file, bool hasWarnings, CancellationToken cancellation)
    {
        if (ArticleFile.Of(file, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider) is not { } article)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return Of(file.Path, text, article.Options, hasWarnings, cancellation);
    }

    public static EditedArticle Of(
        string file, SourceText text, FolderOptions options, bool hasWarnings, CancellationToken cancellation)
    {
        ArticleReading reading = ArticleReading.Of(text, options.Parsing, cancellation);
        var diagnostics = new ProblemDiagnostics(file, text, options.Severities, reading.Syntax.Suppressed);
        IEnumerable<Problem> problems = reading.Problems
            .Concat(hasWarnings ? reading.Warnings(text, cancellation) : ImmutableArray<Problem>.Empty)
            .Where(diagnostics.IsReported)
            .OrderBy(problem => problem.Span.Start);
        return new EditedArticle(file, text, options, reading, hasWarnings, problems.ToImmutableArray());
    }

    /// <summary>The same file with another text.</summary>
    public EditedArticle With(SourceText text, CancellationToken cancellation) =>
        Of(File, text, Options, HasWarnings, cancellation);

    /// <summary>What a diagnostic is about; nothing, where the text has changed since.</summary>
    public Problem? ProblemAt(string id, TextSpan span) =>
        Problems.FirstOrDefault(problem => problem.Span == span && problem.Id == id);
}

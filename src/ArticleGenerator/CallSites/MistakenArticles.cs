using ArticleGenerator.Inputs;
using ArticleGenerator.Problems;
using ArticleGenerator.Reading;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>
/// The articles of this project whose own mistake explains that a name is missing: an open quotation takes its member
/// away, two headings alike are numbered. Any other advice would be against that of the mistake. They are read once, by
/// the generator.
/// </summary>
internal sealed class MistakenArticles(ArticleFiles files)
{
    /// <summary>What to mend first, as a sentence; null where nothing explains it.</summary>
    /// <param name="article">The article's class.</param>
    /// <param name="part">What is missing.</param>
    /// <param name="cancellation">Cancels reading.</param>
    public string? Advice(INamedTypeSymbol article, PartKind part, CancellationToken cancellation)
    {
        if (ArticlePaths.Of(article, cancellation) is not { } path)
        {
            return null;
        }

        ArticleFile[] same = [.. files.Of(path)];
        if (same.Length > 1 && same.Any(static file => IsReported(file, "ART004")))
        {
            return "Two files are this article (ART004): rename one of them first.";
        }

        return same.Length == 1 && MistakeOf(same[0], part, cancellation) is { } mistake
            ? $"Its text has a mistake in line {mistake.Line} ({mistake.Id}): mend that first."
            : null;
    }

    private static (string Id, int Line)? MistakeOf(ArticleFile file, PartKind part, CancellationToken cancellation)
    {
        if (file.Read(out _, cancellation) is not { } text)
        {
            return null;
        }

        ArticleReading reading = ReadingCache.Read(text, file.Options.Parsing, cancellation);
        foreach (Problem problem in reading.Problems)
        {
            if (part.Mistakes.Contains(problem.Id)
                && IsReported(file, problem.Id)
                && !reading.Syntax.Suppressed.Contains(problem.Id))
            {
                return (problem.Id, text.Lines.GetLinePosition(problem.Span.Start).Line + 1);
            }
        }

        return null;
    }

    private static bool IsReported(ArticleFile file, string id) =>
        file.Options.Severities.LevelOf(id) != ReportLevel.None;
}

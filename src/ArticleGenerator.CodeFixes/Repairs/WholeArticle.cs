using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>
/// Mends all problems of one kind in an article, one after the other, reading it anew after each: a quotation that is
/// closed may be the whole trouble of the next one, and the third of three equal headings needs another number than the
/// second.
/// </summary>
internal static class WholeArticle
{
    public static SourceText Mend(EditedArticle article, RepairKind kind, CancellationToken cancellation)
    {
        // Those that could not be mended stay the first of their kind.
        int left = 0;
        while (Repairs(article, kind).Skip(left).FirstOrDefault() is { } repair)
        {
            cancellation.ThrowIfCancellationRequested();
            EditedArticle mended = article.With(article.Text.WithChanges(repair.Changes(cancellation)), cancellation);
            if (Count(mended, kind) < Count(article, kind))
            {
                article = mended;
            }
            else
            {
                left++;
            }
        }

        return article.Text;
    }

    /// <summary>What would be mended, before anything is.</summary>
    public static IEnumerable<Repair> Repairs(EditedArticle article, RepairKind kind)
    {
        Repairer repairer = Repairers.Of(kind);
        return article.Problems.Select(problem => repairer.Of(article, problem, kind)).OfType<Repair>();
    }

    private static int Count(EditedArticle article, RepairKind kind)
    {
        Repairer repairer = Repairers.Of(kind);
        return article.Problems.Count(problem => problem.Kind == repairer.Problem);
    }
}

using System.Collections.Immutable;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>Decides which articles share a generated file (docs/decisions/0001).</summary>
internal static class OutputFiles
{
    private const int Buckets = 256;

    /// <summary>An article's own file.</summary>
    public static OutputFile Single(NamedArticle article, EmissionContext context) => new(
        HintName.OfArticle(context.Project, article.Name),
        new EquatableArray<NamedArticle>([Fitting(article, context.Plan)]));

    /// <summary>
    /// The files of the articles that cannot each have a file of their own: all of them above the limit, else those
    /// that the compiler hands over twice.
    /// </summary>
    public static IEnumerable<OutputFile> Shared(ImmutableArray<NamedArticle> articles, EmissionContext context)
    {
        return context.Plan.Bucketed
            ? Bucketed(articles, context)
            : OncePerFile(articles.Where(article => article.Name.IsRepeated))
                .Select(article => Single(article, context));
    }

    /// <summary>
    /// A path's bucket, 0 to 255, by FNV-1a (32 bits, folded): the same in every process, unlike string.GetHashCode,
    /// and independent of the other articles.
    /// </summary>
    public static int BucketOf(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) % Buckets);
    }

    /// <summary>
    /// In the order of the catalog, and each file once, since two generated files of one name would be an exception.
    /// Where a file comes with different texts, the longest counts, in whatever order they come.
    /// </summary>
    private static IEnumerable<NamedArticle> OncePerFile(IEnumerable<NamedArticle> articles)
    {
        ArticleKey? previous = null;
        foreach (NamedArticle article in articles
            .OrderBy(article => article.Name.Key)
            .ThenByDescending(article => article.Spec.Weight)
            .ThenBy(article => article.Spec.Text, StringComparer.Ordinal))
        {
            if (article.Name.Key != previous)
            {
                yield return article;
            }

            previous = article.Name.Key;
        }
    }

    // Always all of them in their order, empty ones too: the pipeline compares them place by place.
    private static IEnumerable<OutputFile> Bucketed(ImmutableArray<NamedArticle> articles, EmissionContext context)
    {
        var shares = new List<NamedArticle>?[Buckets];
        foreach (NamedArticle article in OncePerFile(articles))
        {
            (shares[BucketOf(article.Spec.Path)] ??= []).Add(Fitting(article, context.Plan));
        }

        return shares.Select((share, number) =>
            new OutputFile(HintName.OfBucket(context.Project, number), new EquatableArray<NamedArticle>(share ?? [])));
    }

    private static NamedArticle Fitting(NamedArticle article, EmissionPlan plan) =>
        plan.Literals == LiteralForm.None ? article with { Spec = ArticleBinder.WithoutWords(article.Spec) } : article;
}

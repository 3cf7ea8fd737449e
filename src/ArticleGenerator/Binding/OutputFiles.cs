using System.Collections.Immutable;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>Decides which articles share a generated file (docs/decisions/0001).</summary>
internal static class OutputFiles
{
    private const int Buckets = 256;

    /// <summary>An article's own file.</summary>
    public static OutputFile Single(NamedArticle article, ProjectSpec project) =>
        new(HintName.OfArticle(project, article.Name), new EquatableArray<NamedArticle>([article]));

    /// <summary>
    /// The files of the articles that cannot each have a file of their own: all of them above the limit, else those that
    /// the compiler hands over twice.
    /// </summary>
    public static IEnumerable<OutputFile> Shared(ImmutableArray<NamedArticle> articles, EmissionContext context)
    {
        if (context.Plan.Bucketed)
        {
            return Bucketed(articles, context.Project);
        }

        return articles.Where(article => article.Name.IsRepeated).Distinct().Select(article => Single(article, context.Project));
    }

    /// <summary>
    /// A path's bucket, 0 to 255, by FNV-1a (32 bits, folded): the same in every process, unlike string.GetHashCode, and
    /// independent of the other articles.
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

    // Always all of them in their order, empty ones too: the pipeline compares them place by place.
    private static IEnumerable<OutputFile> Bucketed(ImmutableArray<NamedArticle> articles, ProjectSpec project)
    {
        var shares = new List<NamedArticle>?[Buckets];
        foreach (NamedArticle article in articles.OrderBy(article => article.Name.Key))
        {
            List<NamedArticle> share = shares[BucketOf(article.Spec.Path)] ??= [];
            if (share.Count == 0 || share[share.Count - 1].Name.Key != article.Name.Key)
            {
                share.Add(article);
            }
        }

        return shares.Select((share, number) =>
            new OutputFile(HintName.OfBucket(project, number), new EquatableArray<NamedArticle>(share ?? [])));
    }
}

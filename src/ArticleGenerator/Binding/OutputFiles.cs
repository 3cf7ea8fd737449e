using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>Decides which articles share a generated file (docs/decisions/0001).</summary>
internal static class OutputFiles
{
    /// <summary>The files of a bucket: one, or one for each of its articles.</summary>
    public static IEnumerable<OutputFile> Of(Bucket bucket, EmissionContext context)
    {
        if (!context.Emits || bucket.Articles.Count == 0)
        {
            return [];
        }

        IEnumerable<NamedArticle> articles = bucket.Articles.Select(article => Fitting(article, context.Plan));
        return context.Plan.Bucketed
            ? [File(HintName.OfBucket(context.Project, bucket.Number), articles)]
            : articles.Select(article => File(HintName.OfArticle(context.Project, article.Name), [article]));
    }

    private static OutputFile File(string hintName, IEnumerable<NamedArticle> articles) =>
        new(hintName, new EquatableArray<NamedArticle>(articles));

    private static NamedArticle Fitting(NamedArticle article, EmissionPlan plan) =>
        plan.Literals == LiteralForm.None ? article with { Spec = ArticleBinder.WithoutWords(article.Spec) } : article;
}

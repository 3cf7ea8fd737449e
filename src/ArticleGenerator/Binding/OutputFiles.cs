using System.Text;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Decides which articles share a generated file (docs/decisions/0001): those without a class do, and those with one
/// where there are too many for a file each.
/// </summary>
internal static class OutputFiles
{
    /// <summary>The files of a bucket: one for all that share it, and one for each of the others.</summary>
    public static IEnumerable<OutputFile> Of(Bucket bucket, EmissionContext context)
    {
        if (!context.Emits)
        {
            yield break;
        }

        var shared = new List<NamedArticle>();
        foreach (NamedArticle article in bucket.Articles)
        {
            NamedArticle fitting = Fitting(article, context.Plan);
            if (Shares(article.Name, context.Plan))
            {
                shared.Add(fitting);
            }
            else
            {
                string hintName = HintName.OfArticle(context.Project, article.Name);
                yield return new OutputFile(hintName, Table: null, new EquatableArray<NamedArticle>([fitting]));
            }
        }

        if (shared.Count > 0)
        {
            string hintName = HintName.OfBucket(context.Project, bucket.Number);
            yield return new OutputFile(hintName, bucket.Number, new EquatableArray<NamedArticle>(shared));
        }
    }

    /// <summary>The same, as the class that lists all articles knows it.</summary>
    public static CatalogContents Contents(CatalogSpec catalog, EmissionPlan plan)
    {
        var files = new List<ArticleName>();
        var tables = new SortedDictionary<int, List<string>>();
        var makingTables = new SortedSet<int>();
        var textTables = new SortedSet<int>();
        var order = new StringBuilder(2 * catalog.Articles.Count);
        foreach (ArticleName name in catalog.Articles)
        {
            if (Shares(name, plan))
            {
                int table = Buckets.Of(name.Key.Path, catalog.Spread);
                if (!tables.TryGetValue(table, out List<string>? paths))
                {
                    paths = [];
                    tables.Add(table, paths);
                }

                paths.Add(name.Key.Path);
                order.Append(TableNumber.Digits(table));
                if (name.IsMade)
                {
                    makingTables.Add(table);
                }

                if (plan.HasTextLiterals || !name.HasClass)
                {
                    textTables.Add(table);
                }
            }
            else
            {
                files.Add(name);
                order.Append("--");
            }
        }

        return new CatalogContents
        {
            Files = new EquatableArray<ArticleName>(files),
            Tables = new EquatableArray<int>(tables.Keys),
            Spread = catalog.Spread,
            Order = OrderWriter.Of(order.ToString(), tables.Values, files),
            MakingTables = new EquatableArray<int>(makingTables),
            TextTables = new EquatableArray<int>(textTables),
        };
    }

    private static bool Shares(ArticleName name, EmissionPlan plan) => plan.Bucketed || !name.HasClass;

    private static NamedArticle Fitting(NamedArticle article, EmissionPlan plan) =>
        plan.Literals == LiteralForm.None ? article with { Spec = ArticleBinder.WithoutWords(article.Spec) } : article;
}

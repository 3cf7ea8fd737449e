using System.Globalization;
using System.Text;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Writes the paths and headlines of articles that share a file as one literal, so that a program finds an article
/// without a look at others' texts; and the texts as another, where they are literals. Version 1 of the table
/// (docs/architecture.md).
/// </summary>
internal static class TableWriter
{
    private const char Version = '1';
    private const int Coarseness = 16;

    /// <summary>The table of a file; null for an article that has the file to itself.</summary>
    public static TableContents? Write(OutputFile file, EmissionPlan plan)
    {
        if (file.Table is null)
        {
            return null;
        }

        ArticleSpec[] articles = [.. file.Articles.Select(article => article.Spec)];
        return new TableContents(
            Padded(Heads(articles), plan.Literals),
            plan.HasTextLiterals ? Padded(Texts(articles), plan.Literals) : null);
    }

    /// <summary>The paths of a table's articles as the table has them.</summary>
    /// <param name="paths">The paths, ordered.</param>
    public static string Paths(IEnumerable<string> paths) => AppendParts(new StringBuilder(), paths).ToString();

    private static StringBuilder Heads(ArticleSpec[] articles)
    {
        string paths = Paths(articles.Select(article => article.Path));
        var table = new StringBuilder(
            $"{Version} {Number(articles.Length)} {Number(Encoding.UTF8.GetByteCount(paths))}\n{paths}");
        AppendParts(table, articles.Select(article => article.Headline));
        int[] referring = [.. Enumerable.Range(0, articles.Length).Where(row => articles[row].References.Length > 0)];
        table.Append(Number(referring.Length)).Append('\n');
        foreach (int row in referring)
        {
            table.Append(Number(row)).Append(' ');
            AppendParts(table, [articles[row].References]);
        }

        return table;
    }

    private static StringBuilder Texts(ArticleSpec[] articles) => AppendParts(
        new StringBuilder($"{Version} {Number(articles.Length)}\n"),
        articles.SelectMany<ArticleSpec, string>(
            article => [article.Path, article.Text, article.Layout, article.Notes]));

    private static StringBuilder AppendParts(StringBuilder table, IEnumerable<string> parts)
    {
        foreach (string part in parts)
        {
            table.Append(Number(Encoding.UTF8.GetByteCount(part))).Append(' ').Append(part).Append('\n');
        }

        return table;
    }

    private static string Padded(StringBuilder table, LiteralForm form)
    {
        string words = table.ToString();
        return form == LiteralForm.Utf8 ? words + new string(' ', Padding(Encoding.UTF8.GetByteCount(words))) : words;
    }

    /// <summary>
    /// The runtime makes a type for each length of a UTF-8 literal in the assembly before it gives the first of them,
    /// which takes longer than finding an article. So lengths are rounded up, by a sixteenth at most.
    /// </summary>
    private static int Padding(int length)
    {
        int step = 1;
        while (step * 2 * Coarseness <= length)
        {
            step *= 2;
        }

        return (step - (length % step)) % step;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

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
    public static TableContents? Write(OutputFile file, EmissionPlan plan) => file.Table is null
        ? null
        : new TableContents(
            Write(file, HeadOf, plan.Literals), plan.HasTextLiterals ? Write(file, TextOf, plan.Literals) : null);

    private static string[] HeadOf(ArticleSpec article) => [article.Path, article.Headline, article.References];

    private static string[] TextOf(ArticleSpec article) =>
        [article.Path, article.Text, article.Layout, article.Notes];

    private static string Write(OutputFile file, Func<ArticleSpec, string[]> partsOf, LiteralForm form)
    {
        var table = new StringBuilder($"{Version} {Number(file.Articles.Count)}\n");
        foreach (string part in file.Articles.SelectMany(article => partsOf(article.Spec)))
        {
            table.Append(Number(Encoding.UTF8.GetByteCount(part))).Append(' ').Append(part).Append('\n');
        }

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

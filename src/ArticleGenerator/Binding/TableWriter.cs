using System.Globalization;
using System.Text;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Writes the words of articles that share a file as one: the C# compiler's time goes by the number of literals more
/// than by their length, and an assembly can hold only so many. Version 1 of the table (docs/architecture.md).
/// </summary>
internal static class TableWriter
{
    private const char Version = '1';

    /// <summary>The table of a file; null for an article that has the file to itself.</summary>
    public static string? Write(OutputFile file, LiteralForm form)
    {
        if (file.Table is null)
        {
            return null;
        }

        string[][] parts =
        [
            .. file.Articles.Select(article => HeadOf(article.Spec)),
            .. file.Articles.Select(article => BodyOf(article.Spec)),
        ];
        StringBuilder table = new StringBuilder().Append(Version).Append(' ').Append(Number(file.Articles.Count));
        int length = 0;
        foreach (string[] three in parts)
        {
            table.Append(' ').Append(string.Join("+", three.Select(part => Number(LengthOf(part, form)))));
            length += three.Sum(part => part.Length + 1);
        }

        table.Append('\n').EnsureCapacity(table.Length + length);
        foreach (string part in parts.SelectMany(three => three))
        {
            table.Append(part).Append('\n');
        }

        return table.ToString();
    }

    private static string[] HeadOf(ArticleSpec article) => [article.Path, article.Headline, article.References];

    private static string[] BodyOf(ArticleSpec article) => [article.Text, article.Layout, article.Notes];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int LengthOf(string part, LiteralForm form) =>
        form == LiteralForm.Utf8 ? Encoding.UTF8.GetByteCount(part) : part.Length;
}

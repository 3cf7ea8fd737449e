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
    private const string Version = "1";

    /// <summary>The table of a file; null for an article that has the file to itself.</summary>
    public static string? Write(OutputFile file, LiteralForm form)
    {
        if (file.Table is null)
        {
            return null;
        }

        var header = new StringBuilder(Version);
        int length = 0;
        foreach (NamedArticle article in file.Articles)
        {
            char sign = ' ';
            foreach (string part in Parts(article.Spec))
            {
                header.Append(sign).Append(LengthOf(part, form).ToString(CultureInfo.InvariantCulture));
                sign = '+';
                length += part.Length + 1;
            }
        }

        var table = new StringBuilder(header.Length + 1 + length).Append(header).Append('\n');
        foreach (NamedArticle article in file.Articles)
        {
            table.Append(article.Spec.Path).Append('\n')
                .Append(article.Spec.Headline).Append('\n')
                .Append(article.Spec.References).Append('\n');
        }

        foreach (NamedArticle article in file.Articles)
        {
            table.Append(article.Spec.Text).Append('\n')
                .Append(article.Spec.Layout).Append('\n')
                .Append(article.Spec.Notes).Append('\n');
        }

        return table.ToString();
    }

    private static string[] Parts(ArticleSpec article) =>
        [article.Path, article.Headline, article.References, article.Text, article.Layout, article.Notes];

    private static int LengthOf(string part, LiteralForm form) =>
        form == LiteralForm.Utf8 ? Encoding.UTF8.GetByteCount(part) : part.Length;
}

using System.Globalization;
using System.Text;
using ArticleGenerator.Model;

namespace ArticleGenerator.Binding;

/// <summary>
/// Writes a checksum before the order of all articles, by which a program knows without a look at each path that the
/// order was written for its tables: between the parts of a hot reload it may be another one. FNV-1a (32 bits) of the
/// paths as each table has them, of the paths of the articles in no table, each with a line feed behind it, and of the
/// digits of the order (docs/architecture.md).
/// </summary>
internal static class OrderWriter
{
    /// <param name="digits">The number of each article's table, in the order of all paths.</param>
    /// <param name="tables">The paths of each table, ordered, in the order of the tables.</param>
    /// <param name="files">The articles in no table, ordered by path.</param>
    public static string Of(string digits, IEnumerable<List<string>> tables, List<ArticleName> files)
    {
        uint checksum = 2166136261;
        foreach (List<string> paths in tables)
        {
            foreach (byte each in Encoding.UTF8.GetBytes(TableWriter.Paths(paths)))
            {
                checksum = Append(checksum, each);
            }
        }

        foreach (char each in files.SelectMany(name => name.Key.Path + "\n").Concat(digits))
        {
            checksum = Append(checksum, each);
        }

        return checksum.ToString("X8", CultureInfo.InvariantCulture) + digits;
    }

    private static uint Append(uint checksum, uint each) => unchecked((checksum ^ each) * 16777619);
}

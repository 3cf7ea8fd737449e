using System.Text;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding;

/// <summary>
/// Gathers an article's metadata: the front matter as it is, then what the text itself says of its byline, date, dateline
/// and credit, where the front matter does not.
/// </summary>
internal static class MetadataBinder
{
    public static IReadOnlyList<MetadataEntry> Bind(ArticleSyntax article)
    {
        var entries = new List<MetadataEntry>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FrontMatterEntry entry in article.FrontMatter.Entries)
        {
            if (keys.Add(entry.Key))
            {
                entries.Add(new MetadataEntry(entry.Key, ValueOf(entry), ValueSpan: null));
            }
        }

        foreach (MetadataSyntax found in article.Metadata)
        {
            if (keys.Add(found.Key))
            {
                entries.Add(new MetadataEntry(found.Key, article.Text.Substring(found.Span.Start, found.Span.Length), found.Span));
            }
        }

        return entries;
    }

    // "speakers:" with its indented lines is one value of several lines.
    private static string ValueOf(FrontMatterEntry entry)
    {
        if (entry.Entries.IsEmpty)
        {
            return entry.Value;
        }

        var lines = new StringBuilder(entry.Value);
        foreach (FrontMatterEntry line in entry.Entries)
        {
            lines.Append(lines.Length == 0 ? "" : "\n").Append(line.Key).Append(": ").Append(line.Value);
        }

        return lines.ToString();
    }
}

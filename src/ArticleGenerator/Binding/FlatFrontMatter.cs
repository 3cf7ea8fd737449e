using System.Globalization;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding;

/// <summary>
/// A front matter as keys and words: a list's items with commas between them, and of a group each value behind the
/// group's key (<c>photo.credit</c>); of a list of groups each with its number (<c>crew.0.name</c>).
/// </summary>
internal static class FlatFrontMatter
{
    // In UTF-16 code units, keys and values together. Each value repeats the keys of all its groups, so that a small
    // file could become gigabytes; what lies behind the limit is in nobody's dictionary.
    private const int Most = 4_000_000;

    public static IEnumerable<(string Key, string Value)> Of(FrontMatterSyntax frontMatter)
    {
        int room = Most;
        foreach ((string key, string value) in frontMatter.Entries.SelectMany(entry => Of(entry.Key, entry.Node)))
        {
            room -= key.Length + value.Length;
            if (room < 0)
            {
                yield break;
            }

            yield return (key, value);
        }
    }

    private static IEnumerable<(string Key, string Value)> Of(string key, FrontMatterNode node)
    {
        switch (node)
        {
            case FrontMatterMapping { Entries.IsEmpty: false } mapping:
                return mapping.Entries.SelectMany(entry => Of($"{key}.{entry.Key}", entry.Node));
            case FrontMatterSequence sequence when !sequence.Items.All(item => item is FrontMatterScalar):
                return sequence.Items.SelectMany(
                    (item, index) => Of($"{key}.{index.ToString(CultureInfo.InvariantCulture)}", item));
            default:
                return [(key, node.Words)];
        }
    }
}

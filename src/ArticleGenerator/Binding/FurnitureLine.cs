using System.Collections.Immutable;

namespace ArticleGenerator.Binding;

/// <summary>
/// A line that stands around a text, and that an article has a member for: what newsrooms call a page's furniture.
/// </summary>
/// <param name="Letter">How the layout calls it.</param>
/// <param name="Keys">
/// The keys that give it in a front matter; the first of them that is there counts. The first is also how the parser
/// calls such a line of the text.
/// </param>
internal sealed record FurnitureLine(char Letter, params string[] Keys)
{
    public static ImmutableArray<FurnitureLine> All { get; } = ImmutableArray.Create(
        new FurnitureLine('b', "byline", "author", "author.name", "authors"),
        new FurnitureLine('d', "dateline"),
        new FurnitureLine('s', "standfirst"),
        new FurnitureLine('c', "credit"),
        new FurnitureLine('p', "published", "date"));
}

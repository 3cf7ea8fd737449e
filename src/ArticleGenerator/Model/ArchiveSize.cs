namespace ArticleGenerator.Model;

/// <summary>How much there is of all articles together: what decides in which form they are emitted.</summary>
/// <param name="Articles">How many there are.</param>
/// <param name="Classes">How many have a class of their own.</param>
/// <param name="Heads">Their paths, headlines and references, in UTF-16 code units.</param>
/// <param name="Metadata">The string literals of their metadata, in UTF-16 code units.</param>
/// <param name="Texts">Their texts, in bytes of UTF-8.</param>
internal sealed record ArchiveSize(int Articles, int Classes, long Heads, long Metadata, long Texts)
{
    public static ArchiveSize None { get; } = new(0, 0, 0, 0, 0);

    public static ArchiveSize operator +(ArchiveSize one, ArchiveSize other) =>
        new(
            one.Articles + other.Articles,
            one.Classes + other.Classes,
            one.Heads + other.Heads,
            one.Metadata + other.Metadata,
            one.Texts + other.Texts);
}

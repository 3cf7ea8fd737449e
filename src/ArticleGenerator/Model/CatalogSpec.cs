namespace ArticleGenerator.Model;

/// <summary>
/// The names of all articles and folders: what the class <c>Articles</c> lists. No text is in it, so that an edited
/// article leaves it equal.
/// </summary>
internal sealed record CatalogSpec
{
    /// <summary>Ordered by path (ordinal): the order of <c>Articles.All</c>.</summary>
    public required EquatableArray<ArticleName> Articles { get; init; }

    /// <summary>The type of metadata, in C#, that all articles have; null where they share none.</summary>
    public string? Metadata { get; init; }

    /// <summary>Among how many buckets the articles of each folder are shared out.</summary>
    public int Spread { get; init; } = Bucket.Count;

    /// <summary>Each behind the one that holds it, and all that a folder holds together.</summary>
    public required EquatableArray<FolderName> Folders { get; init; }

    /// <summary>The articles and folders that could not all have the name that is theirs.</summary>
    public required EquatableArray<NameCollision> Collisions { get; init; }
}

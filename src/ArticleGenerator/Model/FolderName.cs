namespace ArticleGenerator.Model;

/// <summary>A folder of articles, which becomes a nested class.</summary>
/// <param name="Path">The folder's path below the articles' folder: <c>local</c>.</param>
/// <param name="Classes">The nested classes down to its own, from the outermost.</param>
internal sealed record FolderName(string Path, EquatableArray<string> Classes)
{
    /// <summary>
    /// The type of metadata, in C#, that all articles of the folder and of those in it have; null where they share
    /// none.
    /// </summary>
    public string? Metadata { get; init; }
}

namespace ArticleGenerator.Model;

/// <summary>A folder of articles, which becomes a nested class.</summary>
/// <param name="Path">The folder's path below the articles' folder: <c>local</c>.</param>
/// <param name="Classes">The nested classes down to its own, from the outermost.</param>
internal sealed record FolderName(string Path, EquatableArray<string> Classes);

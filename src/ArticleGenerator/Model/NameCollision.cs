namespace ArticleGenerator.Model;

/// <summary>Two articles or folders of one folder that would have the same name in C#.</summary>
/// <param name="Scope">The class that they are in: <c>Articles.Local</c>.</param>
/// <param name="Holder">The one that has the name.</param>
/// <param name="Other">The one that has got another name.</param>
internal sealed record NameCollision(string Scope, CollidingName Holder, CollidingName Other);

/// <summary>One of the two.</summary>
/// <param name="IsFolder">Whether it is a folder; an article otherwise.</param>
/// <param name="Path">Its path below the articles' folder: <c>local/the-story</c>.</param>
/// <param name="File">The path of the article's file, or of the first file in the folder.</param>
/// <param name="Name">What it is called now: <c>TheStory</c>.</param>
internal sealed record CollidingName(bool IsFolder, string Path, string File, string Name);

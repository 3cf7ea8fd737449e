namespace ArticleGenerator.Model;

/// <summary>What the literals of a table say.</summary>
/// <param name="Heads">The paths and headlines of its articles.</param>
/// <param name="Texts">Their texts; null where these are arguments of attributes.</param>
internal sealed record TableContents(string Heads, string? Texts);

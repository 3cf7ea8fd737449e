namespace ArticleGenerator.Model;

/// <summary>A pattern of article paths, and the type whose values the front matter of these articles holds.</summary>
/// <param name="Pattern">As written in C#: <c>local/**</c>.</param>
/// <param name="Schema">What the type looks like.</param>
internal sealed record MetadataClaim(string Pattern, MetadataSchema Schema);

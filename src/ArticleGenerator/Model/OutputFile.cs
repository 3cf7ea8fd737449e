namespace ArticleGenerator.Model;

/// <summary>A generated file and the articles in it, ordered by path.</summary>
/// <param name="HintName">The name by which the compiler knows the file.</param>
/// <param name="Articles">One, or those of a bucket; a bucket may be empty.</param>
internal sealed record OutputFile(string HintName, EquatableArray<NamedArticle> Articles);

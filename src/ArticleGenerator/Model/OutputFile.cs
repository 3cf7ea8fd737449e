namespace ArticleGenerator.Model;

/// <summary>A generated file and the articles in it, ordered by path.</summary>
/// <param name="HintName">The name by which the compiler knows the file.</param>
/// <param name="Table">
/// The number of the table that the articles stand in; null for an article that has the file to itself.
/// </param>
/// <param name="Articles">One, or those of a table.</param>
internal sealed record OutputFile(string HintName, int? Table, EquatableArray<NamedArticle> Articles);

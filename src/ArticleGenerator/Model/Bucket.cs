namespace ArticleGenerator.Model;

/// <summary>
/// A fixed share of all articles, by a stable hash of their paths: an edit, and an article that comes or goes, touches
/// one of them.
/// </summary>
/// <param name="Number">From 0 on; there are always equally many.</param>
/// <param name="Articles">Ordered by path; often none.</param>
internal sealed record Bucket(int Number, EquatableArray<NamedArticle> Articles);

/// <summary>Where the articles of a bucket are found: no words are in it, so that an edit leaves it equal.</summary>
/// <param name="Number">That of the bucket.</param>
/// <param name="Articles">Ordered by path. An article that is handed over several times has several places.</param>
internal sealed record BucketPlaces(int Number, EquatableArray<PlacedArticle> Articles);

/// <summary>An article and the place, from 0 on, of its file among those that the compiler hands over.</summary>
internal readonly record struct PlacedArticle(ArticleName Name, int Place);

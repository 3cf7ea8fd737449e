namespace ArticleGenerator.Model;

/// <summary>
/// A share of all articles, by stable hashes of their paths and folders: an edit touches one of them, and so does an
/// article that comes or goes, unless all are shared out anew.
/// </summary>
/// <param name="Number">From 0 on; there are always equally many.</param>
/// <param name="Articles">Ordered by path; often none.</param>
internal sealed record Bucket(int Number, EquatableArray<NamedArticle> Articles)
{
    /// <summary>How many there are, for any number of articles.</summary>
    public const int Count = 64;
}

/// <summary>The names of a bucket's articles: no words are in it, so that an edit leaves it equal.</summary>
/// <param name="Articles">Ordered by path. An article that is handed over several times has several places.</param>
internal sealed record BucketNames(EquatableArray<PlacedName> Articles);

/// <summary>The name of an article and its place, from 0 on, among those of its bucket as they were read.</summary>
internal readonly record struct PlacedName(ArticleName Name, int Place);

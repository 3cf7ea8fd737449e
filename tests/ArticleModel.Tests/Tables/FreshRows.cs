using ArticleModel.Generated;

namespace ArticleModel.Tests.Tables;

/// <summary>The rows of all tables of a catalog, read for a test and kept nowhere.</summary>
internal static class FreshRows
{
    public static TableRows[] Of(ArticleCatalog catalog) =>
    [
        .. Enumerable.Range(0, PathHash.Buckets).Select(bucket =>
            TableReaders.Read(new ArticleTable(catalog, bucket), catalog.WordsOf(bucket), generation: 0)),
    ];
}

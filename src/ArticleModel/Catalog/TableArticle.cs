using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>An article without a class of its own.</summary>
internal sealed class TableArticle(ArticleRow row) : Article(row);

/// <summary>The same with metadata.</summary>
internal sealed class TableArticle<T>(ArticleRow row, Func<T> metadata) : Article<T>(row)
    where T : notnull
{
    protected override T CreateMetadata() => metadata();
}

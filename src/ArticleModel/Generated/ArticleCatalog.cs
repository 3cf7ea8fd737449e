using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>For generated code: makes the lists of articles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleCatalog
{
    /// <summary>A list of the articles that <paramref name="load"/> gives.</summary>
    /// <typeparam name="T">What the articles have in common.</typeparam>
    /// <param name="load">
    /// Called on first use and after a hot reload. It returns a new array, ordered by <see cref="Article.Path"/>
    /// (ordinal).
    /// </param>
    /// <returns>The list; nothing is loaded yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="load"/> is null.</exception>
    public static ArticleList<T> List<T>(Func<T[]> load)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(load);
        return new ArticleList<T>(load);
    }
}

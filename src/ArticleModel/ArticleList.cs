using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ArticleModel;

/// <summary>All articles of an assembly, ordered by path (ordinal).</summary>
/// <remarks>The list is made when it is first used; its articles are only read when they are.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleList : IReadOnlyList<Article>
{
    private readonly Func<Article[]> _load;
    private Loaded<ListSlice<Article>>? _articles;

    /// <summary>For generated code: a list of the articles that <paramref name="load"/> gives.</summary>
    /// <param name="load">
    /// Called on first use and after a hot reload. It returns a new array, ordered by <see cref="Article.Path"/> (ordinal).
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="load"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArticleList(Func<Article[]> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        _load = load;
    }

    /// <summary>The number of articles; not negative.</summary>
    public int Count => Current.Count;

    /// <summary>One article.</summary>
    /// <param name="index">Its place in the order of the paths: from 0 to below <see cref="Count"/>.</param>
    /// <returns>The article: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    public Article this[int index] => Current[index];

    private ListSlice<Article> Current =>
        Loaded<ListSlice<Article>>.Get(ref _articles, _load, static load => new ListSlice<Article>(load()));

    /// <summary>Looks for the article at a path. Reads the paths of a few articles, and no text.</summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <param name="article">The article, or null when there is none.</param>
    /// <returns>True when there is such an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryFind(string path, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        ListSlice<Article> articles = Current;
        int low = 0;
        int high = articles.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(articles[middle].Path, path);
            if (order == 0)
            {
                article = articles[middle];
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        article = null;
        return false;
    }

    /// <summary>Goes through the articles in the order of their paths.</summary>
    /// <returns>An enumerator that a <c>foreach</c> uses without allocating.</returns>
    public ListEnumerator<Article> GetEnumerator() => Current.GetEnumerator();

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

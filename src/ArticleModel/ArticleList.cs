using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>The articles of an assembly or of a folder, ordered by path (ordinal).</summary>
/// <typeparam name="T">What the articles have in common.</typeparam>
/// <remarks>The list is made when it is first used; its articles are only read when they are.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleList<T> : IReadOnlyList<T>
    where T : Article
{
    private readonly Func<T[]> _load;
    private Loaded<ListSlice<T>>? _articles;

    internal ArticleList(Func<T[]> load) => _load = load;

    /// <summary>The number of articles; not negative.</summary>
    public int Count => Current.Count;

    /// <summary>One article.</summary>
    /// <param name="index">Its place in the order of the paths: from 0 to below <see cref="Count"/>.</param>
    /// <returns>The article: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    public T this[int index] => Current[index];

    private ListSlice<T> Current =>
        Loaded<ListSlice<T>>.Get(ref _articles, _load, static load => new ListSlice<T>(load()));

    /// <summary>The article at a path. Reads the paths of a few articles, and no text.</summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no such article. The message names the paths that are nearest to <paramref name="path"/>.
    /// </exception>
    public T Get(string path) =>
        TryGet(path, out T? article) ? article : throw new KeyNotFoundException(NearestPaths.Message(path, Current));

    /// <summary>Looks for the article at a path. Reads the paths of a few articles, and no text.</summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <param name="article">The article, or null when there is none.</param>
    /// <returns>True when there is such an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryGet(string path, [NotNullWhen(true)] out T? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        ListSlice<T> articles = Current;
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
    public ListEnumerator<T> GetEnumerator() => Current.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

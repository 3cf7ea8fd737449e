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
    // So many articles are loaded by one call: the runtime compiles a long loop once more while it runs, with all that
    // it calls, which takes longer than loading all articles.
    private const int Stretch = 64;

    private readonly ArticleCatalog _catalog;
    private readonly string? _folder;
    private Loaded<CatalogOrder>? _order;
    private Loaded<ListSlice<T>>? _articles;

    /// <param name="catalog">All articles.</param>
    /// <param name="folder">The folder whose articles are in the list; null for all.</param>
    internal ArticleList(ArticleCatalog catalog, string? folder = null)
    {
        _catalog = catalog;
        _folder = folder;
    }

    /// <summary>The number of articles; not negative.</summary>
    public int Count => Order.Count;

    /// <summary>One article.</summary>
    /// <param name="index">Its place in the order of the paths: from 0 to below <see cref="Count"/>.</param>
    /// <returns>The article: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    public T this[int index]
    {
        get
        {
            while (true)
            {
                CatalogOrder order = Order;
                if (index < 0 || index >= order.Count)
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(index), index, $"The list has {order.Count} items.");
                }

                if ((order.ArticleAt(index) ?? _catalog.Find(order.PathAt(index), order[index])) is { } article)
                {
                    return (T)article;
                }

                // A hot reload has removed it since the order was read: the next order is without it.
            }
        }
    }

    // Of a folder from that of all articles, so that the paths are read once.
    internal CatalogOrder Order => Loaded<CatalogOrder>.Get(ref _order, this, static list => list._folder is null
        ? list._catalog.ReadOrder()
        : list._catalog.All.Order.Below(list._folder));

    private ListSlice<T> Current => Loaded<ListSlice<T>>.Get(ref _articles, this, static list => list.LoadAll());

    /// <summary>The article at a path. Reads the paths and headlines of a few articles, and no text.</summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no such article. The message names the paths that are nearest to <paramref name="path"/>.
    /// </exception>
    public T Get(string path) =>
        TryGet(path, out T? article)
            ? article
            : throw new KeyNotFoundException(NearestPaths.Message(path, Order.Paths));

    /// <summary>
    /// Looks for the article at a path. Reads the paths and headlines of a few articles, and no text.
    /// </summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <param name="article">The article, or null when there is none.</param>
    /// <returns>True when there is such an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryGet(string path, [NotNullWhen(true)] out T? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        bool isHere = _folder is null || path.StartsWith(_folder + "/", StringComparison.OrdinalIgnoreCase);
        article = isHere && _catalog.TryGet(path, out Article? found) ? (T)found : null;
        return article is not null;
    }

    /// <summary>Goes through the articles in the order of their paths.</summary>
    /// <returns>An enumerator that a <c>foreach</c> uses without allocating.</returns>
    public ListEnumerator<T> GetEnumerator() => Current.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ListSlice<T> LoadAll()
    {
        CatalogOrder order = Order;
        var articles = new T[order.Count];
        int count = 0;
        for (int first = 0; first < articles.Length; first += Stretch)
        {
            count = Load(order, first, Math.Min(first + Stretch, articles.Length), articles, count);
        }

        return new ListSlice<T>(articles, 0, count);
    }

    /// <returns>How many articles there are then, from the beginning on.</returns>
    private int Load(CatalogOrder order, int first, int end, T[] articles, int count)
    {
        for (int i = first; i < end; i++)
        {
            // What a hot reload removes in the meantime is left out.
            if ((order.ArticleAt(i) ?? _catalog.Find(order.PathAt(i), order[i])) is { } article)
            {
                articles[count++] = (T)article;
            }
        }

        return count;
    }
}

using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleModel;

/// <summary>All articles of an assembly. For generated code, which shows it as <c>Articles.All</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleList : IReadOnlyList<Article>
{
    private readonly Func<Article[]> _load;
    private Loaded? _loaded;

    /// <summary>Makes a list that is filled when it is first looked at, and anew after a hot reload.</summary>
    /// <param name="load">Gives the articles, ordered by path (ordinal).</param>
    /// <exception cref="ArgumentNullException"><paramref name="load"/> is null.</exception>
    public ArticleList(Func<Article[]> load) => _load = load ?? throw new ArgumentNullException(nameof(load));

    /// <summary>The number of articles.</summary>
    public int Count => Items.Length;

    /// <summary>The article at a place in the order of paths.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public Article this[int index]
    {
        get
        {
            Article[] items = Items;
            return (uint)index < (uint)items.Length
                ? items[index]
                : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {items.Length} articles.");
        }
    }

    private Article[] Items
    {
        get
        {
            int generation = HotReload.Generation;
            Loaded? loaded = Volatile.Read(ref _loaded);
            if (loaded is null || loaded.Generation != generation)
            {
                loaded = new Loaded(_load(), generation);
                Volatile.Write(ref _loaded, loaded);
            }

            return loaded.Articles;
        }
    }

    /// <summary>Finds an article by its path, by binary search.</summary>
    /// <param name="path">A path such as <c>local/ferry-sails-again</c>; upper and lower case differ.</param>
    /// <param name="article">The article, or null.</param>
    /// <returns>Whether there is an article of that path.</returns>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public bool TryFind(string path, [NotNullWhen(true)] out Article? article)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        Article[] items = Items;
        int low = 0;
        int high = items.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = string.CompareOrdinal(items[middle].Path, path);
            if (order == 0)
            {
                article = items[middle];
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
    /// <returns>An enumerator of the articles as they are now.</returns>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Loaded(Article[] articles, int generation)
    {
        public Article[] Articles { get; } = articles;

        public int Generation { get; } = generation;
    }
}

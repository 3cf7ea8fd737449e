using System.Collections;
using System.ComponentModel;

namespace ArticleModel;

/// <summary>
/// A list of an article's parts. It is a view: it holds the article, and shows what the article holds at the moment, also
/// after a hot reload. It has no members beyond those of a list, so that generated classes can name theirs freely.
/// </summary>
/// <typeparam name="T">The type of the parts.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemList<T> : IReadOnlyList<T>
    where T : class
{
    private protected ItemList(Article article) => Owner = article ?? throw new ArgumentNullException(nameof(article));

    /// <summary>The number of parts.</summary>
    public int Count => Items.Length;

    /// <summary>The part at a place.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            T[] items = Items;
            return (uint)index < (uint)items.Length
                ? items[index]
                : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {items.Length} members.");
        }
    }

    private protected Article Owner { get; }

    private protected abstract T[] Items { get; }

    /// <summary>Goes through the parts in order.</summary>
    /// <returns>An enumerator of the parts as they are now.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

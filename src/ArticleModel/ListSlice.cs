using System.Collections;
using System.Diagnostics;
using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>
/// A stretch of an array that can be read and nothing else. The paragraphs of a section are one of the article's: no
/// item stands in two arrays.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ListSlice<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _items;
    private readonly int _start;

    public static ListSlice<T> Empty { get; } = new([]);

    public ListSlice(T[] items)
        : this(items, 0, items.Length)
    {
    }

    /// <summary>The caller may fill <paramref name="items"/> later, before anybody else sees the slice.</summary>
    public ListSlice(T[] items, int start, int count)
    {
        _items = items;
        _start = start;
        Count = count;
    }

    public int Count { get; }

    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");
            }

            return _items[_start + index];
        }
    }

    public ListEnumerator<T> GetEnumerator() => new(_items, _start, Count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

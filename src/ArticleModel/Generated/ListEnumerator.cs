using System.Collections;
using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>What a <c>foreach</c> over a list of this library uses; a value, so that it allocates nothing.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ListEnumerator<T> : IEnumerator<T>
    where T : class
{
    private readonly T[] _items;
    private readonly int _start;
    private readonly int _end;
    private int _next;

    internal ListEnumerator(T[] items, int start, int count)
    {
        _items = items;
        _start = start;
        _end = start + count;
        _next = start;
    }

    /// <summary>
    /// The item that the latest <see cref="MoveNext"/> went to; undefined before the first and after the last.
    /// </summary>
    public readonly T Current => _items[_next - 1];

    readonly object IEnumerator.Current => Current;

    /// <summary>Goes to the next item.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        _next++;
        return true;
    }

    /// <summary>Does nothing: there is nothing to let go.</summary>
    public readonly void Dispose()
    {
    }

    void IEnumerator.Reset() => _next = _start;
}

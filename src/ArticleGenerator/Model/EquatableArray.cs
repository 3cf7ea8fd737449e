using System.Collections;
using System.Collections.Immutable;

namespace ArticleGenerator.Model;

/// <summary>
/// An immutable array that is equal to another with equal elements in the same order.
/// <see cref="ImmutableArray{T}"/> compares by reference, which would make every step of the pipeline look modified.
/// </summary>
/// <remarks>
/// A class, although it only wraps an array: a step's value of a struct's type is code of the compiler's that is
/// compiled anew for this type while the build waits, some forty methods a step.
/// </remarks>
internal sealed class EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[] _items;

    /// <summary>Takes over <paramref name="items"/>: the caller must not change it afterwards.</summary>
    public EquatableArray(T[] items) => _items = items;

    public EquatableArray(IEnumerable<T> items) => _items = [.. items];

    public static EquatableArray<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(EquatableArray<T>? other)
    {
        if (other is null)
        {
            return false;
        }

        T[] items = _items;
        T[] others = other._items;
        if (items == others || items.Length != others.Length)
        {
            return items == others;
        }

        for (int i = 0; i < items.Length; i++)
        {
            // Nearly always the very same objects, thousands of them: asking each one would fetch it from memory.
            if ((typeof(T).IsValueType || !ReferenceEquals(items[i], others[i])) && !items[i].Equals(others[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in _items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections;
using System.Diagnostics;
using ArticleModel.Generated;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// A view of an article's parts of one kind, in the order of the text. The compiler derives from it for each article,
/// with a named property for each part.
/// </summary>
/// <typeparam name="T">The kind of part.</typeparam>
/// <remarks>
/// After a hot reload it shows the new parts. It has as few members as it can: each is a name that no part can have.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public abstract class PartList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly Article _article;

    private protected PartList(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _article = article;
    }

    /// <summary>The number of parts; not negative.</summary>
    public int Count => Current.Count;

    /// <summary>One part.</summary>
    /// <param name="index">Its place in the order of the text: from 0 to below <see cref="Count"/>.</param>
    /// <returns>The part: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public T this[int index] => Current[index];

    private ListSlice<T> Current => PartsOf(_article.Parts);

    /// <summary>
    /// Goes through the parts in the order of the text. A hot reload in the meantime does not disturb it.
    /// </summary>
    /// <returns>An enumerator that a <c>foreach</c> uses without allocating.</returns>
    public ListEnumerator<T> GetEnumerator() => Current.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Not visible to derived classes of other assemblies: it takes no name away from their members.
    private protected abstract ListSlice<T> PartsOf(ArticleParts parts);
}

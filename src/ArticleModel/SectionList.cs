using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>
/// The sections of an article, in the order of the text. The compiler derives from it for each article, with a
/// named property for each section.
/// </summary>
/// <remarks>
/// A list is its article's: one that is made otherwise belongs to none, and each of its members throws an <see
/// cref="InvalidOperationException"/>. After a hot reload it shows the new sections. It has as few members as it
/// can: each is a name that no section can have.
/// </remarks>
// The three lists have no generic base in common: for the class of each list the C# compiler would construct it, its
// interfaces and their members once more (docs/decisions/0002).
[DebuggerDisplay("Count = {Count}")]
public class SectionList : IReadOnlyList<Section>
{
    /// <summary>For generated code: the list of an article that makes it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SectionList()
    {
    }

    /// <summary>The number of sections; not negative.</summary>
    public int Count => Current.Count;

    /// <summary>One section.</summary>
    /// <param name="index">Its place in the order of the text: from 0 to below <see cref="Count"/>.</param>
    /// <returns>The section: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public Section this[int index] => Current[index];

    /// <summary>The article whose list it is; null where anybody else than an article has made it.</summary>
    internal Article? Article { get; init; }

    private ListSlice<Section> Current => ArticleLists.PartsOf(Article).Sections;

    /// <summary>
    /// Goes through the sections in the order of the text. A hot reload in the meantime does not disturb it.
    /// </summary>
    /// <returns>An enumerator that a <c>foreach</c> uses without allocating.</returns>
    public ListEnumerator<Section> GetEnumerator() => Current.GetEnumerator();

    IEnumerator<Section> IEnumerable<Section>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

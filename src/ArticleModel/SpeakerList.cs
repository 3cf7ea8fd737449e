using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using ArticleModel.Generated;

namespace ArticleModel;

/// <summary>
/// The speakers of an article, in the order of their first quotations. The compiler derives from it for each
/// article, with a named property for each speaker.
/// </summary>
/// <remarks>
/// A list is its article's: one that is made otherwise belongs to none, and each of its members throws an <see
/// cref="InvalidOperationException"/>. After a hot reload it shows the new speakers. It has as few members as it
/// can: each is a name that no speaker can have.
/// </remarks>
// The three lists have no generic base in common: for the class of each list the C# compiler would construct it, its
// interfaces and their members once more (docs/decisions/0002).
[DebuggerDisplay("Count = {Count}")]
public class SpeakerList : IReadOnlyList<Speaker>
{
    /// <summary>For generated code: the list of an article that makes it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SpeakerList()
    {
    }

    /// <summary>The number of speakers; not negative.</summary>
    public int Count => Current.Count;

    /// <summary>One speaker.</summary>
    /// <param name="index">Its place in that order: from 0 to below <see cref="Count"/>.</param>
    /// <returns>The speaker: the same object at every call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such speaker.</exception>
    public Speaker this[int index] => Current[index];

    /// <summary>The article whose list it is; null where anybody else than an article has made it.</summary>
    internal Article? Article { get; init; }

    private ListSlice<Speaker> Current => ArticleLists.PartsOf(Article).Speakers;

    /// <summary>
    /// Goes through the speakers in that order. A hot reload in the meantime does not disturb it.
    /// </summary>
    /// <returns>An enumerator that a <c>foreach</c> uses without allocating.</returns>
    public ListEnumerator<Speaker> GetEnumerator() => Current.GetEnumerator();

    IEnumerator<Speaker> IEnumerable<Speaker>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>For generated code: the base of an article's speakers with a named property for each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SpeakerListBase : SpeakerList
{
    /// <summary>A list of the speakers of <paramref name="article"/>.</summary>
    /// <param name="article">The article; it is not read yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    protected SpeakerListBase(Article article)
        : base(article)
    {
    }
}

using System.ComponentModel;

namespace ArticleModel;

/// <summary>The speakers of an article, in the order of their first quotations.</summary>
public class SpeakerList : PartList<Speaker>
{
    /// <summary>For generated code: the speakers of <paramref name="article"/>.</summary>
    /// <param name="article">The article; it is not read yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SpeakerList(Article article)
        : base(article)
    {
    }

    private protected override ListSlice<Speaker> PartsOf(Article article) => article.Content.Speakers;
}

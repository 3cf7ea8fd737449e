using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>For generated code: the base of an article's sections with a named property for each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SectionListBase : SectionList
{
    /// <summary>A list of the sections of <paramref name="article"/>.</summary>
    /// <param name="article">The article; it is not read yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    protected SectionListBase(Article article)
        : base(article)
    {
    }
}

using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>For generated code: the base of an article's quotes with a named property for each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class QuoteListBase : QuoteList
{
    /// <summary>A list of the quotes of <paramref name="article"/>.</summary>
    /// <param name="article">The article; it is not read yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    protected QuoteListBase(Article article)
        : base(article)
    {
    }
}

using System.ComponentModel;

namespace ArticleModel;

/// <summary>The sections of an article, in the order of the text.</summary>
public class SectionList : PartList<Section>
{
    /// <summary>For generated code: the sections of <paramref name="article"/>.</summary>
    /// <param name="article">The article; it is not read yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SectionList(Article article)
        : base(article)
    {
    }

    private protected override ListSlice<Section> PartsOf(Article article) => article.Content.Sections;
}

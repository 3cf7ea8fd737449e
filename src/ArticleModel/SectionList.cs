namespace ArticleModel;

/// <summary>The sections of an article, in order. The generated class of an article names each of them besides.</summary>
public class SectionList : ItemList<Section>
{
    /// <summary>For generated code: the view of an article's sections.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public SectionList(Article article)
        : base(article)
    {
    }

    private protected sealed override Section[] Items => Owner.Content.Sections;
}

namespace ArticleModel;

/// <summary>The speakers of an article, in order. The generated class of an article names each of them besides.</summary>
public class SpeakerList : ItemList<Speaker>
{
    /// <summary>For generated code: the view of an article's speakers.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public SpeakerList(Article article)
        : base(article)
    {
    }

    private protected sealed override Speaker[] Items => Owner.Content.Speakers;
}

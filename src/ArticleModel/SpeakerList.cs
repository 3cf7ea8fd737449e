using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>The speakers of an article, in the order of their first quotations.</summary>
public class SpeakerList : PartList<Speaker>
{
    internal SpeakerList(Article article)
        : base(article)
    {
    }

    private protected override ListSlice<Speaker> PartsOf(ArticleParts parts) => parts.Speakers;
}

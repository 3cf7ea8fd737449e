using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>The sections of an article, in the order of the text.</summary>
public class SectionList : PartList<Section>
{
    internal SectionList(Article article)
        : base(article)
    {
    }

    private protected override ListSlice<Section> PartsOf(ArticleParts parts) => parts.Sections;
}

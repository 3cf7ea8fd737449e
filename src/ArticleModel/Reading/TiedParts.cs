namespace ArticleModel.Reading;

/// <summary>The parts of an article that know each other: a quotation its speaker, a speaker the quotations.</summary>
internal sealed class TiedParts
{
    public required ListSlice<Paragraph> Lead { get; init; }

    public required ListSlice<Paragraph> Paragraphs { get; init; }

    public required ListSlice<Section> Sections { get; init; }

    public required ListSlice<Quote> Quotes { get; init; }

    public required ListSlice<Speaker> Speakers { get; init; }

    public required ListSlice<TextSpan> Links { get; init; }
}

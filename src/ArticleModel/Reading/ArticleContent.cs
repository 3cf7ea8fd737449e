namespace ArticleModel.Reading;

/// <summary>An article's body taken apart. All parts that hang together come from one of these.</summary>
internal sealed class ArticleContent
{
    private const int NotCounted = -1;

    private readonly MetadataEntry[] _metadataEntries;
    private ArticleMetadata? _metadata;
    private int _wordCount = NotCounted;

    public ArticleContent(
        Prose prose,
        ListSlice<Paragraph> lead,
        ListSlice<Paragraph> paragraphs,
        ListSlice<Section> sections,
        ListSlice<Quote> quotes,
        ListSlice<Speaker> speakers,
        MetadataEntry[] metadata)
    {
        Prose = prose;
        Lead = lead;
        Paragraphs = paragraphs;
        Sections = sections;
        Quotes = quotes;
        Speakers = speakers;
        _metadataEntries = metadata;
    }

    public Prose Prose { get; }

    public ListSlice<Paragraph> Lead { get; }

    public ListSlice<Paragraph> Paragraphs { get; }

    public ListSlice<Section> Sections { get; }

    public ListSlice<Quote> Quotes { get; }

    public ListSlice<Speaker> Speakers { get; }

    // Two threads may both count, and both write the same number.
    public int WordCount => _wordCount != NotCounted ? _wordCount : _wordCount = WordCounter.Count(Prose.Text);

    public ArticleMetadata Metadata => _metadata ??= ArticleMetadata.Read(Prose, _metadataEntries);
}

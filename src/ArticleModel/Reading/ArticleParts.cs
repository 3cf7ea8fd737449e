namespace ArticleModel.Reading;

/// <summary>An article's body taken apart. All parts that hang together come from one of these.</summary>
internal sealed class ArticleParts
{
    private const int NotCounted = -1;

    private FrontMatterDictionary? _frontMatter;
    private int _wordCount = NotCounted;

    public required Prose Prose { get; init; }

    public required ListSlice<Paragraph> Lead { get; init; }

    public required ListSlice<Paragraph> Paragraphs { get; init; }

    public required ListSlice<Section> Sections { get; init; }

    public required ListSlice<Quote> Quotes { get; init; }

    public required ListSlice<Speaker> Speakers { get; init; }

    public required ListSlice<TextSpan> Links { get; init; }

    public required Furniture Furniture { get; init; }

    public required FrontMatterEntry[] FrontMatterEntries { get; init; }

    // Two threads may both count, and both write the same number.
    public int WordCount => _wordCount != NotCounted ? _wordCount : _wordCount = WordCounter.Count(Prose.Text);

    public FrontMatterDictionary FrontMatter => Volatile.Read(ref _frontMatter) ?? ReadFrontMatter();

    // Two threads may both read it; the first to finish wins, so that it has one identity.
    private FrontMatterDictionary ReadFrontMatter()
    {
        var read = new FrontMatterDictionary(Prose, FrontMatterEntries);
        return Interlocked.CompareExchange(ref _frontMatter, read, null) ?? read;
    }
}

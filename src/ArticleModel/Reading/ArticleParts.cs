using ArticleModel.Generated;

namespace ArticleModel.Reading;

/// <summary>
/// An article's body taken apart: read and checked at once, and its parts made when one of them is first asked for. All
/// parts that hang together come from one of these.
/// </summary>
internal sealed class ArticleParts
{
    private const int NotCounted = -1;

    private readonly Layout _layout;
    private TiedParts? _tied;
    private FrontMatterDictionary? _frontMatter;
    private int _wordCount = NotCounted;

    private ArticleParts(Prose prose, Layout layout)
    {
        _layout = layout;
        Prose = prose;
        Furniture = new Furniture(prose, layout.Furniture);
    }

    public Prose Prose { get; }

    public Furniture Furniture { get; }

    public ListSlice<Paragraph> Lead => Tied.Lead;

    public ListSlice<Paragraph> Paragraphs => Tied.Paragraphs;

    public ListSlice<Section> Sections => Tied.Sections;

    public ListSlice<Quote> Quotes => Tied.Quotes;

    public ListSlice<Speaker> Speakers => Tied.Speakers;

    public ListSlice<TextSpan> Links => Tied.Links;

    // Two threads may both count, and both write the same number.
    public int WordCount => _wordCount != NotCounted ? _wordCount : _wordCount = WordCounter.Count(Prose.Text);

    public FrontMatterDictionary FrontMatter => Volatile.Read(ref _frontMatter) ?? ReadFrontMatter();

    private TiedParts Tied => Volatile.Read(ref _tied) ?? Tie();

    /// <exception cref="FormatException">The layout does not fit the text.</exception>
    public static ArticleParts Read(Article article, ArticleBody body)
    {
        var prose = new Prose(article, body.Text, body.Notes);
        return new ArticleParts(prose, LayoutReaders.Read(body.Layout, prose));
    }

    // Two threads may both make them; the first to finish wins, so that they have one identity.
    private TiedParts Tie()
    {
        TiedParts made = PartsReader.Read(Prose, _layout);
        return Interlocked.CompareExchange(ref _tied, made, null) ?? made;
    }

    // The same.
    private FrontMatterDictionary ReadFrontMatter()
    {
        var read = new FrontMatterDictionary(Prose, _layout.FrontMatter);
        return Interlocked.CompareExchange(ref _frontMatter, read, null) ?? read;
    }
}

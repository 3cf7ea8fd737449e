using System.ComponentModel;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// An article: a headline and a text, with its sections, paragraphs, quotes and speakers. The compiler makes a class
/// of each text file; this is what they have in common.
/// </summary>
/// <remarks>
/// Articles are immutable, and safe to use from several threads. Their parts have one identity: the section that
/// <see cref="Sections"/> holds is the very object that a property of the article's own class gives. Only a hot reload
/// replaces the parts; an object from before it keeps the words it had.
/// </remarks>
public abstract class Article
{
    private Loaded<ArticleHead>? _head;
    private Loaded<ArticleContent>? _content;
    private SectionList? _sections;
    private QuoteList? _quotes;
    private SpeakerList? _speakers;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article()
    {
    }

    /// <summary>
    /// The place of the article below <c>articles/</c>, without extension and with <c>/</c> between folders:
    /// <c>local/ferry-sails-again</c>. No two articles of an assembly share one.
    /// </summary>
    public string Path => CurrentHead.Path;

    /// <summary>The headline, without markup. It is no part of <see cref="Text"/>.</summary>
    public string Headline => CurrentHead.Headline;

    /// <summary>
    /// The paragraphs before the first heading; all of them in an article without headings. Empty where the text begins
    /// with a heading.
    /// </summary>
    public IReadOnlyList<Paragraph> Lead => Content.Lead;

    /// <summary>
    /// The sections in the order of the text, whatever their level: a section ends where the next heading stands. Empty
    /// in an article without headings.
    /// </summary>
    public SectionList Sections => _sections ??= new SectionList(this);

    /// <summary>All paragraphs in the order of the text: those of the lead, then those of the sections.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Content.Paragraphs;

    /// <summary>
    /// All quotations in the order of the text, those in section headings among them and those in the headline not. They
    /// never overlap.
    /// </summary>
    public QuoteList Quotes => _quotes ??= new QuoteList(this);

    /// <summary>Everybody who says something in the article, in the order of their first quotations.</summary>
    public SpeakerList Speakers => _speakers ??= new SpeakerList(this);

    /// <summary>
    /// The body with its section headings and without the headline or any markup. Paragraphs and headings are parted by
    /// an empty line, that is by <c>\n\n</c>, on every platform.
    /// </summary>
    public string Text => Content.Prose.Text;

    /// <summary>
    /// The number of words in <see cref="Text"/>: stretches without white space that hold a letter or a digit.
    /// </summary>
    public int WordCount => Content.WordCount;

    /// <summary>
    /// The article's metadata, such as <c>byline</c> and <c>published</c>, in the order in which the file has them. Keys
    /// are compared without regard to case.
    /// </summary>
    public IReadOnlyDictionary<string, string> Metadata => Content.Metadata;

    /// <summary>For generated code: what the article is listed by.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ArticleHead Head { get; }

    /// <summary>For generated code: the text and the places of its parts.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ArticleBody Body { get; }

    /// <summary>The body taken apart; parts that are compared must come from one call.</summary>
    internal ArticleContent Content => Loaded<ArticleContent>.Get(ref _content, this, static a => a.ReadContent());

    // Apart from the body: listing headlines must not materialise every text.
    private ArticleHead CurrentHead => Loaded<ArticleHead>.Get(ref _head, this, static a => a.Head);

    /// <summary>The headline.</summary>
    public override string ToString() => Headline;

    private ArticleContent ReadContent()
    {
        try
        {
            return ContentReader.Read(Body);
        }
        catch (FormatException exception)
        {
            throw new InvalidOperationException(
                $"The article '{Path}' was compiled by a version of the article generator that does not fit this "
                + $"version of ArticleModel ({exception.Message}). Use the same version of both and build again.",
                exception);
        }
    }
}

using System.ComponentModel;

namespace ArticleModel;

/// <summary>
/// An article: its headline, its text, and who says what in it. Each article has a generated class of its own, whose lists
/// name their members besides. Everything is read when it is first asked for; headline and path without the text.
/// All members may be used from several threads.
/// </summary>
public abstract class Article
{
    private CachedHead? _head;
    private ArticleContent? _content;
    private SectionList? _sections;
    private QuoteList? _quotes;
    private SpeakerList? _speakers;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article()
    {
    }

    /// <summary>
    /// The file's path below the articles' folder, parted by <c>/</c>, without extension: <c>local/ferry-sails-again</c>.
    /// </summary>
    public string Path => CurrentHead.Value.Path;

    /// <summary>The headline, without markup.</summary>
    public string Headline => CurrentHead.Value.Headline;

    /// <summary>The paragraphs before the first section heading; empty where the text begins with one.</summary>
    public IReadOnlyList<Paragraph> Lead => Content.Lead;

    /// <summary>All paragraphs, those of the lead and of every section, in order. Headings, byline and credit line are none.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Content.Paragraphs;

    /// <summary>The sections in order, whatever their level.</summary>
    public SectionList Sections => _sections ??= new SectionList(this);

    /// <summary>
    /// The quotations in order, those in headings included, those in the headline not. One pair of marks is one quote.
    /// </summary>
    public QuoteList Quotes => _quotes ??= new QuoteList(this);

    /// <summary>Who says something, in the order of their first quotation.</summary>
    public SpeakerList Speakers => _speakers ??= new SpeakerList(this);

    /// <summary>
    /// The body with its headings and without the headline: blocks parted by two line feeds, wrapped lines joined, markup
    /// left out.
    /// </summary>
    public string Text => Content.Text;

    /// <summary>The number of words of <see cref="Text"/>: runs without white space that hold a letter or a digit.</summary>
    public int WordCount => Content.WordCount;

    /// <summary>
    /// The front matter, and what the text says of its byline, date, dateline and credit. Keys are found without regard to
    /// case.
    /// </summary>
    public IReadOnlyDictionary<string, string> Metadata => Content.Metadata;

    /// <summary>For generated code: path and headline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ArticleHead Head { get; }

    /// <summary>For generated code: text and layout.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ArticleBody Body { get; }

    internal ArticleContent Content
    {
        get
        {
            int generation = HotReload.Generation;
            ArticleContent? content = Volatile.Read(ref _content);
            if (content is not null && content.Generation == generation)
            {
                return content;
            }

            // Two threads may both read the text, but only one result is kept: a section is one object for everybody.
            var fresh = new ArticleContent(Body, generation);
            ArticleContent? kept = Interlocked.CompareExchange(ref _content, fresh, content);
            return ReferenceEquals(kept, content) ? fresh : kept!;
        }
    }

    private CachedHead CurrentHead
    {
        get
        {
            int generation = HotReload.Generation;
            CachedHead? head = Volatile.Read(ref _head);
            if (head is null || head.Generation != generation)
            {
                head = new CachedHead(Head, generation);
                Volatile.Write(ref _head, head);
            }

            return head;
        }
    }

    /// <summary>The headline.</summary>
    public override string ToString() => Headline;

    private sealed class CachedHead(ArticleHead value, int generation)
    {
        public ArticleHead Value { get; } = value;

        public int Generation { get; } = generation;
    }
}

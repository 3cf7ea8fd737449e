using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ArticleModel.Generated;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// An article: a headline and a text, with its sections, paragraphs, quotes and speakers. The compiler makes a class
/// of each text file; this is what they have in common.
/// </summary>
/// <remarks>
/// <para>
/// Articles are immutable, and safe to use from several threads. Their parts have one identity: the section that
/// <see cref="Sections"/> holds is the very object that a property of the article's own class gives, and so is the list
/// itself. Only a hot reload replaces them; an object from before it keeps the words it had.
/// </para>
/// <para>
/// An article is read when something of it is first asked for. Where an assembly was compiled for a newer version of
/// this library, or its article is damaged, <see cref="Path"/> and <see cref="Headline"/> can be read all the same, and
/// every other member throws an <see cref="InvalidOperationException"/> that says what to do.
/// </para>
/// </remarks>
// The compiler of native code keeps what is read of a GetType() by what is said of a class that is not generic.
[DynamicallyAccessedMembers(ArticleBody.Constructors)]
[DebuggerDisplay("{Path,nq}: {Headline,nq}")]
public abstract class Article
{
    private readonly ArticleRow _row;
    private Loaded<ArticleHead>? _head;
    private Loaded<ArticleParts>? _parts;
    private ArticleLists? _lists;
    private Loaded<ListSlice<Article>>? _referencedBy;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article()
    {
    }

    /// <summary>For generated code: an article whose words stand in a table.</summary>
    /// <param name="row">Its row of the table; it is not read yet.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(ArticleRow row)
    {
        _row = row;
    }

    /// <summary>
    /// The place of the article below <c>articles/</c>, without extension and with <c>/</c> between folders:
    /// <c>local/ferry-sails-again</c>. No two articles of an assembly share one.
    /// </summary>
    [JsonPropertyOrder(-3)]
    public string Path => _row.Path ?? CurrentHead.Path;

    /// <summary>The headline, without markup. It is no part of <see cref="Text"/>.</summary>
    [JsonPropertyOrder(-3)]
    public string Headline
    {
        // Not into the loop of whoever lists headlines: it waits for the compiler, once it has run ten thousand times.
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => _row.Headline ?? CurrentHead.Headline;
    }

    /// <summary>
    /// Who wrote it, as the article says: <c>byline</c>, <c>author</c> or <c>authors</c> of the front matter, else the
    /// line under the headline without its “By”. Null where it says nothing.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public string? Byline => Parts.Furniture.Byline;

    /// <summary>
    /// Where it was written: <c>dateline</c> of the front matter, else the place in capitals before the text. Null
    /// where it says nothing.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public string? Dateline => Parts.Furniture.Dateline;

    /// <summary>
    /// The words between headline and text that say what it is about: <c>standfirst</c> of the front matter, else the
    /// line under the headline. Null where there are none.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public string? Standfirst => Parts.Furniture.Standfirst;

    /// <summary>
    /// The line at the end that says who else had a part in it: <c>credit</c> of the front matter, else that line. Null
    /// where there is none.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public string? Credit => Parts.Furniture.Credit;

    /// <summary>
    /// When it was published, in the article's own words: <c>published</c> or <c>date</c> of the front matter, else the
    /// date under the headline. Null where it says nothing.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public string? Published => Parts.Furniture.Published;

    /// <summary>
    /// The paragraphs before the first heading; all of them in an article without headings. Empty where the text begins
    /// with a heading.
    /// </summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<Paragraph> Lead => Parts.Lead;

    /// <summary>
    /// The sections in the order of the text, whatever their level: a section ends where the next heading stands. Empty
    /// in an article without headings.
    /// </summary>
    public SectionList Sections => Lists.Sections;

    /// <summary>All paragraphs in the order of the text: those of the lead, then those of the sections.</summary>
    [JsonIgnore]
    public IReadOnlyList<Paragraph> Paragraphs => Parts.Paragraphs;

    /// <summary>
    /// All quotations in the order of the text, those in section headings among them and those in the headline not.
    /// They never overlap.
    /// </summary>
    public QuoteList Quotes => Lists.Quotes;

    /// <summary>Everybody who says something in the article, in the order of their first quotations.</summary>
    public SpeakerList Speakers => Lists.Speakers;

    /// <summary>
    /// All links and references to other articles in the order of the text, those in section headings too.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TextSpan> Links => Parts.Links;

    /// <summary>
    /// The articles of the same assembly that refer to this one, in their text or in their metadata, ordered by path
    /// (ordinal); this one is never among them. Empty where none does.
    /// </summary>
    /// <remarks>
    /// The first call for any article of the assembly, and the first one after each hot reload, reads what all articles
    /// say that they refer to, and no text.
    /// </remarks>
    [JsonIgnore]
    public IReadOnlyList<Article> ReferencedBy => Loaded<ListSlice<Article>>.Get(
        ref _referencedBy,
        this,
        static article => article.Catalog?.ReferrersOf(article.Path) ?? ListSlice<Article>.Empty);

    /// <summary>
    /// The body with its section headings and without the headline or any markup. Paragraphs and headings are parted by
    /// an empty line, that is by <c>\n\n</c>, on every platform.
    /// </summary>
    [JsonIgnore]
    public string Text => Parts.Prose.Text;

    /// <summary>
    /// The number of words in <see cref="Text"/>: stretches without white space that hold a letter or a digit.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public int WordCount => Parts.WordCount;

    /// <summary>
    /// The front matter, key by key in the order of the file; behind it, what the text itself says as <c>byline</c>,
    /// <c>published</c>, <c>dateline</c>, <c>standfirst</c> and <c>credit</c>, where the front matter does not. Keys
    /// are compared without regard to case.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public IReadOnlyDictionary<string, string> FrontMatter => Parts.FrontMatter;

    /// <summary>For generated code: what finds the other articles; null for an article that is in none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ArticleCatalog? Catalog => _row.IsNone ? null : _row.Catalog;

    /// <summary>For generated code: what an article is listed by whose words stand in no table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ArticleHead Head => default;

    /// <summary>For generated code: the text and the places of its parts.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ArticleBody Body => _row.IsNone ? default : _row.ReadBody();

    /// <summary>The text that its class has, or else its table.</summary>
    /// <exception cref="InvalidOperationException">Neither has it.</exception>
    private protected ArticleBody BodyOfClass
    {
        get
        {
            ArticleBody body = ArticleBody.OfClass(GetType());
            if (body.Path is not null)
            {
                return body;
            }

            return _row.IsNone
                ? throw new InvalidOperationException(
                    $"The text of the article '{Path}' is not where it was compiled to. Something has removed it from "
                    + "its constructor: keep what has the attribute [ArticleText] as it is.")
                : _row.ReadBody();
        }
    }

    /// <summary>The body taken apart; parts that are compared must come from one call.</summary>
    internal ArticleParts Parts => Loaded<ArticleParts>.Get(ref _parts, this, static article => article.ReadParts());

    /// <summary>
    /// The paths of the other articles that it refers to, parted by line feeds. Of an article of a table its table has
    /// them, so that nothing is made for the question, and here they are empty.
    /// </summary>
    internal string References => CurrentHead.References;

    // Apart from the body: listing headlines must not materialise every text.
    private ArticleHead CurrentHead => Loaded<ArticleHead>.Get(ref _head, this, static article => article.Head);

    // One object, whoever is first: the lists that it holds have one identity.
    private ArticleLists Lists
    {
        get
        {
            if (Volatile.Read(ref _lists) is { } seen)
            {
                return seen;
            }

            ArticleLists fresh = CreateLists();
            return Interlocked.CompareExchange(ref _lists, fresh, null) ?? fresh;
        }
    }

    /// <summary>The headline.</summary>
    public override string ToString() => Headline;

    /// <summary>The article at a path of the same assembly, or null where there is none.</summary>
    internal Article? Find(string path) =>
        Catalog is { } catalog && catalog.TryGet(path, out Article? article) ? article : null;

    /// <summary>New lists. The class that the compiler makes of an article has its own.</summary>
    private protected virtual ArticleLists CreateLists() => ArticleLists.Of(this);

    private ArticleParts ReadParts()
    {
        try
        {
            return ArticleParts.Read(this, Body);
        }
        catch (FormatException exception)
        {
            throw Unreadable(exception);
        }
    }

    private InvalidOperationException Unreadable(FormatException exception) =>
        new($"The article '{Path}' cannot be read: {exception.Message}", exception);
}

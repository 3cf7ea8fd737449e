using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>A paragraph of an article, in its lead or in a section.</summary>
[DebuggerDisplay("{Kind}: {Text,nq}")]
public sealed class Paragraph
{
    private readonly Prose _prose;
    private readonly BlockEntry _entry;
    private string? _text;
    private string? _language;

    internal Paragraph(
        Prose prose, BlockEntry entry, ListSlice<Quote> quotes, ListSlice<TextSpan> spans, ListSlice<TextSpan> links)
    {
        _prose = prose;
        _entry = entry;
        Quotes = quotes;
        Spans = spans;
        Links = links;
    }

    /// <summary>
    /// What a reader reads: with its quotation marks, without markup. One line, but for <see
    /// cref="ParagraphKind.Code"/>, <see cref="ParagraphKind.Table"/> and <see cref="ParagraphKind.Html"/>, whose lines
    /// are parted by <c>\n</c>.
    /// </summary>
    public string Text => _text ??= _prose.Slice(_entry.Range);

    /// <summary>Whether it is running text, an item of a list, a pull quote, code, and so on.</summary>
    public ParagraphKind Kind => _entry.Kind;

    /// <summary>Where its first character stands in <see cref="Article.Text"/>: in UTF-16 code units, from 0.</summary>
    public int Start => _entry.Range.Start;

    /// <summary>How deep in lists it stands: 1 for an item of an outermost list, 0 for what is in none.</summary>
    public int Level => _entry.Level;

    /// <summary>The number of an item of a numbered list, and of a footnote; null for everything else.</summary>
    public int? Number => _entry.Number;

    /// <summary>
    /// The language of <see cref="ParagraphKind.Code"/>, as the file names it (<c>csharp</c>); null where it names
    /// none.
    /// </summary>
    public string? Language => _language ??= _prose.Slice(_entry.Language);

    /// <summary>
    /// The quotations that begin in the paragraph, in order; one that only goes on here is not among them.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>
    /// The stretches that are set apart, in the order in which they begin: emphasis, code, links, images. One that
    /// holds another comes before it.
    /// </summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Those of <see cref="Spans"/> that lead to a place: links, and references to articles.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextSpan> Links { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

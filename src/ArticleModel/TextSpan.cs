using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// A stretch of a paragraph, or of a heading, that is set apart: by emphasis, as code, as a link. Two spans stand apart
/// or one stands within the other; they never overlap otherwise.
/// </summary>
[DebuggerDisplay("{Kind}: {Text,nq}")]
public sealed class TextSpan
{
    private readonly Prose _prose;
    private readonly SpanEntry _entry;
    private string? _text;
    private string? _target;
    private string? _title;

    internal TextSpan(Prose prose, SpanEntry entry, TextRange block, Paragraph? paragraph)
    {
        _prose = prose;
        _entry = entry;
        Start = entry.Range.Start - block.Start;
        Paragraph = paragraph;
    }

    /// <summary>What sets it apart.</summary>
    public TextSpanKind Kind => _entry.Kind;

    /// <summary>
    /// Where its first character stands in the text of its paragraph (<see cref="Paragraph.Text"/>), or in its heading:
    /// in UTF-16 code units, from 0.
    /// </summary>
    public int Start { get; }

    /// <summary>Its length, in UTF-16 code units; 0 for an image without words.</summary>
    public int Length => _entry.Range.Length;

    /// <summary>Its words, without markup.</summary>
    public string Text => _text ??= _prose.Slice(_entry.Range);

    /// <summary>Where it leads to; null for what leads nowhere.</summary>
    public string? Target => _target ??= _prose.Slice(_entry.Target);

    /// <summary>
    /// The article that it refers to. Null for everything but a <see cref="TextSpanKind.ArticleLink"/>, and where the
    /// article is not there: ART014 reports that when it is compiled, unless it is told not to, but a hot reload can
    /// remove an article, and one that is in no catalog finds no other.
    /// </summary>
    /// <remarks>It is looked up by its path at each call; no text is read.</remarks>
    [JsonIgnore]
    public Article? Article => Find()?.Article;

    /// <summary>
    /// The section that it refers to; null where it refers to no section, or to one that is not there. Of several with
    /// the same heading it is the first.
    /// </summary>
    /// <remarks>
    /// It is looked up at each call, among all sections of the other article, whose whole text is read for that. Who
    /// needs the article only asks <see cref="Article"/>.
    /// </remarks>
    [JsonIgnore]
    public Section? Section => Find() is { Heading: { Length: > 0 } heading } found
        ? LinkTarget.SectionOf(found.Article, heading)
        : null;

    /// <summary>The words that a link or an image shows when it is pointed at; null where it has none.</summary>
    public string? Title => _title ??= _prose.Slice(_entry.Title);

    /// <summary>The paragraph that it stands in; null for one in a section heading.</summary>
    [JsonIgnore]
    public Paragraph? Paragraph { get; }

    private (Article Article, string Heading)? Find() => Kind == TextSpanKind.ArticleLink && Target is { } target
        ? LinkTarget.Find(_prose.Article, target)
        : null;

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}

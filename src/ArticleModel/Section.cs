using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>A heading of an article and what stands under it, up to the next heading of any level.</summary>
[DebuggerDisplay("{Heading,nq} (level {Level}, {Paragraphs.Count} paragraphs)")]
public sealed class Section
{
    private readonly Prose _prose;
    private readonly TextRange _headingRange;
    private readonly TextRange _textRange;
    private string? _heading;
    private string? _text;

    internal Section(
        Prose prose,
        TextRange heading,
        int level,
        TextRange text,
        ListSlice<Paragraph> paragraphs,
        ListSlice<Quote> quotes)
    {
        _prose = prose;
        _headingRange = heading;
        _textRange = text;
        Level = level;
        Paragraphs = paragraphs;
        Quotes = quotes;
    }

    /// <summary>The heading, without markup; quotation marks stay.</summary>
    public string Heading => _heading ??= _prose.Slice(_headingRange);

    /// <summary>The level of the heading, from 1 to 6. One without markup is of level 2.</summary>
    public int Level { get; }

    /// <summary>The paragraphs in order; empty where the next heading follows at once.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>
    /// The quotations in <see cref="Text"/> in order: those that begin there. One in the heading is not among them.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>
    /// The stretch of <see cref="Article.Text"/> from behind the heading to the next, with <c>\n\n</c> between
    /// paragraphs and none at its ends. Empty where the next heading follows at once.
    /// </summary>
    [JsonIgnore]
    public string Text => _text ??= _prose.Slice(_textRange);

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}

using System.Diagnostics;
using System.Text.Json.Serialization;
using ArticleModel.Reading;
#if NET
using ArticleModel.Serialization;
#endif

namespace ArticleModel;

/// <summary>
/// What one pair of quotation marks holds. A quotation that the article's own words split in two halves is two quotes
/// of one speaker.
/// </summary>
[DebuggerDisplay("{Kind}: {Text,nq} ({Speaker,nq})")]
public sealed class Quote
{
    private readonly Prose _prose;
    private readonly TextRange _range;
    private readonly TextRange[]? _parts;
    private string? _text;

    internal Quote(Prose prose, QuoteEntry entry, Paragraph? paragraph, Speaker? speaker)
    {
        _prose = prose;
        _range = entry.Range;
        _parts = entry.Parts;
        Kind = entry.Kind;
        Paragraph = paragraph;
        Speaker = speaker;
    }

    /// <summary>
    /// The words, without their marks and without the comma before the closing one. Where they go on over several
    /// paragraphs, these are parted by <c>\n\n</c>, and the marks at their beginnings are left out. Those of a
    /// <see cref="ParagraphKind.BlockQuotation"/> stand without marks.
    /// </summary>
    public string Text => _text ??= _parts is null ? _prose.Slice(_range) : _prose.Join(_parts);

    /// <summary>Who says it; null where the article names nobody, and for <see cref="QuoteKind.Term"/>.</summary>
#if NET
    [JsonConverter(typeof(QuoteSpeakerConverter))]
#endif
    public Speaker? Speaker { get; }

    /// <summary>Whether it is a statement, a part of one, or no speech at all.</summary>
    public QuoteKind Kind { get; }

    /// <summary>The paragraph in which the quotation begins; null for one in a section heading.</summary>
    [JsonIgnore]
    public Paragraph? Paragraph { get; }

    /// <summary>
    /// Where the first character of the quotation, behind its opening mark, stands in <see cref="Article.Text"/>: in
    /// UTF-16 code units, from 0.
    /// </summary>
    public int Start => _range.Start;

    /// <summary>
    /// How far it is from the first to behind the last character of the quotation in <see cref="Article.Text"/>, in
    /// UTF-16 code units. The length of <see cref="Text"/>, unless the quotation goes on over several paragraphs.
    /// </summary>
    public int Length => _range.Length;

    /// <summary>The words, without their marks.</summary>
    public override string ToString() => Text;
}

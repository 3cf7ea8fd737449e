using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>A paragraph of an article, in its lead or in a section.</summary>
public sealed class Paragraph
{
    private readonly Prose _prose;
    private readonly TextRange _range;
    private string? _text;

    internal Paragraph(Prose prose, TextRange range, ParagraphKind kind, ListSlice<Quote> quotes)
    {
        _prose = prose;
        _range = range;
        Kind = kind;
        Quotes = quotes;
    }

    /// <summary>The text, with its quotation marks; one line without <c>\n</c>.</summary>
    public string Text => _text ??= _prose.Slice(_range);

    /// <summary>Whether it is running text, an item of a list or a pull quote.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>The quotations that begin in the paragraph, in order; one that only goes on here is not among them.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

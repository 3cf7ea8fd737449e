using System.Collections.ObjectModel;

namespace ArticleModel;

/// <summary>A section: a heading and what stands below it, up to the next heading of any level.</summary>
public sealed class Section
{
    private readonly string _article;
    private readonly int _start;
    private readonly int _headingLength;
    private int _end;
    private string? _heading;
    private string? _text;

    internal Section(string article, int start, int headingLength, int level)
    {
        _article = article;
        _start = start;
        _headingLength = headingLength;
        Level = level;
        Paragraphs = new ReadOnlyCollection<Paragraph>(OwnParagraphs);
        Quotes = new ReadOnlyCollection<Quote>(OwnQuotes);
    }

    /// <summary>The heading, without markup.</summary>
    public string Heading => _heading ??= _article.Substring(_start, _headingLength);

    /// <summary>The heading's level, 2 to 6; 2 for a heading without markup.</summary>
    public int Level { get; }

    /// <summary>The section's own paragraphs, in order; empty where only deeper sections follow.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The quotations that begin in the section, in order, those in its heading included.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>The section's words without its heading: blocks parted by two line feeds.</summary>
    public string Text => _text ??= Slice();

    internal List<Paragraph> OwnParagraphs { get; } = [];

    internal List<Quote> OwnQuotes { get; } = [];

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;

    /// <summary>Says where the next section begins.</summary>
    internal void End(int next) => _end = next - 2;

    private string Slice()
    {
        int start = _start + _headingLength + 2;
        return start < _end ? _article.Substring(start, _end - start) : "";
    }
}

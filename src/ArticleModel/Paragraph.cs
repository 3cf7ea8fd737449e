using System.Collections.ObjectModel;

namespace ArticleModel;

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>An item of a list; its bullet or number is part of its text.</summary>
    ListItem,

    /// <summary>Words of the article, repeated for display. Its marks open no quotation.</summary>
    PullQuote,
}

/// <summary>A paragraph.</summary>
public sealed class Paragraph
{
    private readonly string _article;
    private readonly int _start;
    private readonly int _length;
    private string? _text;

    internal Paragraph(string article, int start, int length, ParagraphKind kind)
    {
        _article = article;
        _start = start;
        _length = length;
        Kind = kind;
        Quotes = new ReadOnlyCollection<Quote>(OwnQuotes);
    }

    /// <summary>The paragraph's words, on one line, without markup.</summary>
    public string Text => _text ??= _article.Substring(_start, _length);

    /// <summary>What the paragraph is.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>The quotations that stand in the paragraph, in order; one that goes on over several is in each of them.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    internal List<Quote> OwnQuotes { get; } = [];

    /// <summary>The paragraph's words.</summary>
    public override string ToString() => Text;
}

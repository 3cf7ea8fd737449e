using System.ComponentModel;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the text of an article and the places of its parts. The layout begins with its version, and this
/// library reads every version that was ever released; it is nobody else's to read or write.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleBody
{
    // The layout of an article without text: all segments empty.
    private const string EmptyLayout = "1;;;;;;";

    private readonly string? _text;
    private readonly string? _layout;
    private readonly string? _notes;

    /// <summary>A body whose words are string literals.</summary>
    /// <param name="text">The text, as <see cref="Article.Text"/> gives it back.</param>
    /// <param name="layout">The places of the parts, in UTF-16 code units.</param>
    /// <param name="notes">Words that parts refer to and the text lacks, such as the front matter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleBody(string text, string layout, string notes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(notes);
        _text = text;
        _layout = layout;
        _notes = notes;
    }

    /// <summary>A body whose words are UTF-8 literals; they are decoded here.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="layout">The places of the parts, in UTF-16 code units of the decoded text.</param>
    /// <param name="notes">Words that parts refer to and the text lacks, in UTF-8.</param>
    [CLSCompliant(false)]
    public ArticleBody(ReadOnlySpan<byte> text, ReadOnlySpan<byte> layout, ReadOnlySpan<byte> notes)
    {
        _text = Utf8.Decode(text);
        _layout = Utf8.Decode(layout);
        _notes = Utf8.Decode(notes);
    }

    /// <summary>The text of the article; the empty string where the body is the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>The places of the parts; that of an article without text where the body is the default value.</summary>
    public string Layout => _layout ?? EmptyLayout;

    /// <summary>Words that parts refer to and the text lacks; often the empty string.</summary>
    public string Notes => _notes ?? "";
}

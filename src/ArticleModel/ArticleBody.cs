using System.ComponentModel;

namespace ArticleModel;

/// <summary>An article's words and where its parts stand in them. For generated code; use <see cref="Article"/> instead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleBody
{
    /// <summary>Takes an article's words.</summary>
    /// <param name="text">The body, its blocks parted by two line feeds.</param>
    /// <param name="layout">Where the parts stand, as the generator of the same version writes it.</param>
    /// <param name="notes">Words that the layout refers to and that are not in the text.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public ArticleBody(string text, string layout, string notes)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Layout = layout ?? throw new ArgumentNullException(nameof(layout));
        Notes = notes ?? throw new ArgumentNullException(nameof(notes));
    }

    /// <summary>Takes an article's words as UTF-8; they are decoded here, once.</summary>
    /// <param name="text">The body, its blocks parted by two line feeds.</param>
    /// <param name="layout">Where the parts stand, as the generator of the same version writes it.</param>
    /// <param name="notes">Words that the layout refers to and that are not in the text.</param>
    public ArticleBody(ReadOnlySpan<byte> text, ReadOnlySpan<byte> layout, ReadOnlySpan<byte> notes)
        : this(Utf8.Decode(text), Utf8.Decode(layout), Utf8.Decode(notes))
    {
    }

    internal string Text { get; }

    internal string Layout { get; }

    internal string Notes { get; }
}

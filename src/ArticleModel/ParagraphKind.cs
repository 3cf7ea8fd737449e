#if NET
using System.Text.Json.Serialization;
#endif

namespace ArticleModel;

/// <summary>What a paragraph is.</summary>
#if NET
[JsonConverter(typeof(JsonStringEnumConverter<ParagraphKind>))]
#endif
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>
    /// An item of a list. In a <c>.txt</c> its text begins with its mark or number; in Markdown these are
    /// <see cref="Paragraph.Number"/> and <see cref="Paragraph.Level"/>.
    /// </summary>
    ListItem,

    /// <summary>Words of the article shown once more to draw the eye (<c>&gt; ...</c>).</summary>
    PullQuote,

    /// <summary>
    /// Words of somebody else that stand as a block of their own: a <see cref="Quote"/> without marks. In Markdown also
    /// a note that is set apart (<c>&gt; [!NOTE]</c>), in which nobody is quoted.
    /// </summary>
    BlockQuotation,

    /// <summary>Code, its lines parted by <c>\n</c>; <see cref="Paragraph.Language"/> says in which language.</summary>
    Code,

    /// <summary>
    /// A table: its rows parted by <c>\n</c>, their cells by <c>\t</c>. The first row is its heading.
    /// </summary>
    Table,

    /// <summary>
    /// An image that stands alone. The text is what is shown instead of it; its address is a span's target.
    /// </summary>
    Image,

    /// <summary>HTML, as it is.</summary>
    Html,

    /// <summary>A line between two paragraphs (<c>---</c>). Its text is empty.</summary>
    ThematicBreak,

    /// <summary>A footnote; <see cref="Paragraph.Number"/> is that of the mark in the text.</summary>
    Footnote,
}

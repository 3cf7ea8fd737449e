using ArticleModel.Reading;

namespace ArticleModel;

/// <summary>
/// Where an article's words stand in its table: in bytes of UTF-8, or in UTF-16 code units of a string.
/// </summary>
internal readonly struct TableRow(
    TextRange headline, TextRange references, TextRange text, TextRange layout, TextRange notes)
{
    /// <summary>A path, a headline, references, a text, a layout, notes.</summary>
    public const int Parts = 6;

    public TextRange Headline { get; } = headline;

    /// <summary>The paths of the other articles that it refers to, parted by line feeds.</summary>
    public TextRange References { get; } = references;

    public TextRange Text { get; } = text;

    public TextRange Layout { get; } = layout;

    public TextRange Notes { get; } = notes;
}

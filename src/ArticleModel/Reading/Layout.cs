namespace ArticleModel.Reading;

/// <summary>
/// The places of an article's parts, decoded and checked against its text: every place lies within the article's words,
/// and within one block. All versions of layouts are read into this.
/// </summary>
internal sealed class Layout
{
    /// <summary>In order; together with the separators between them they are the whole text.</summary>
    public required BlockEntry[] Blocks { get; init; }

    /// <summary>In order, without overlaps.</summary>
    public required QuoteEntry[] Quotes { get; init; }

    public required SpeakerEntry[] Speakers { get; init; }

    public required FrontMatterEntry[] FrontMatter { get; init; }

    public required FurnitureEntry Furniture { get; init; }

    /// <summary>In the order in which they begin, the one that holds another before it.</summary>
    public required SpanEntry[] Spans { get; init; }
}

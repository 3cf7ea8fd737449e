namespace ArticleModel.Reading;

/// <summary>The places of an article's parts, decoded and checked against its text.</summary>
internal sealed class Layout(
    BlockEntry[] blocks,
    QuoteEntry[] quotes,
    SpeakerEntry[] speakers,
    MetadataEntry[] metadata)
{
    /// <summary>In order; together with the separators between them they are the whole text.</summary>
    public BlockEntry[] Blocks { get; } = blocks;

    /// <summary>In order, without overlaps.</summary>
    public QuoteEntry[] Quotes { get; } = quotes;

    public SpeakerEntry[] Speakers { get; } = speakers;

    public MetadataEntry[] Metadata { get; } = metadata;
}

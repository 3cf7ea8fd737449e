namespace ArticleModel.Reading;

internal enum BlockKind
{
    Text,
    ListItem,
    PullQuote,
    Heading,

    /// <summary>A byline, date, dateline or credit: in the text, but neither paragraph nor heading.</summary>
    Other,
}

/// <summary>A block of the text; <see cref="Level"/> counts for headings only.</summary>
internal readonly struct BlockEntry(BlockKind kind, int level, TextRange range)
{
    public BlockKind Kind { get; } = kind;

    public int Level { get; } = level;

    public TextRange Range { get; } = range;

    public bool IsHeading => Kind == BlockKind.Heading;

    public bool IsParagraph => Kind is BlockKind.Text or BlockKind.ListItem or BlockKind.PullQuote;
}

/// <summary>A quotation.</summary>
internal readonly struct QuoteEntry(TextRange range, TextRange[]? parts, QuoteKind kind, int speaker)
{
    /// <summary>The <see cref="Speaker"/> of a quotation that is nobody's.</summary>
    public const int Nobody = -1;

    /// <summary>From the first character to behind the last.</summary>
    public TextRange Range { get; } = range;

    /// <summary>One for each paragraph of a quotation over several; null for all others.</summary>
    public TextRange[]? Parts { get; } = parts;

    public QuoteKind Kind { get; } = kind;

    /// <summary>An index into <see cref="Layout.Speakers"/>, or <see cref="Nobody"/>.</summary>
    public int Speaker { get; } = speaker;
}

internal readonly struct SpeakerEntry(TextRange name, TextRange? description)
{
    public TextRange Name { get; } = name;

    public TextRange? Description { get; } = description;
}

internal readonly struct MetadataEntry(TextRange key, TextRange value)
{
    public TextRange Key { get; } = key;

    public TextRange Value { get; } = value;
}

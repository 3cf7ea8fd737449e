namespace ArticleModel.Reading;

/// <summary>What a block of the text is to an article.</summary>
internal enum BlockRole
{
    Paragraph,
    Heading,

    /// <summary>
    /// A byline, date, dateline, standfirst or credit: in the text, but neither paragraph nor heading.
    /// </summary>
    Other,
}

/// <summary>A block of the text.</summary>
internal sealed class BlockEntry
{
    public required BlockRole Role { get; init; }

    /// <summary>Counts for paragraphs only.</summary>
    public required ParagraphKind Kind { get; init; }

    /// <summary>That of a heading, 1 to 6; how deep in lists a paragraph stands.</summary>
    public required int Level { get; init; }

    public required int? Number { get; init; }

    public required TextRange? Language { get; init; }

    public required TextRange Range { get; init; }

    public bool IsHeading => Role == BlockRole.Heading;

    public bool IsParagraph => Role == BlockRole.Paragraph;
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

internal readonly struct FrontMatterEntry(TextRange key, TextRange value)
{
    public TextRange Key { get; } = key;

    public TextRange Value { get; } = value;
}

/// <summary>Where the lines around a text have their words; null where there are none.</summary>
internal sealed class FurnitureEntry
{
    public TextRange? Byline { get; set; }

    public TextRange? Dateline { get; set; }

    public TextRange? Standfirst { get; set; }

    public TextRange? Credit { get; set; }

    public TextRange? Published { get; set; }
}

/// <summary>A stretch of a block that is set apart.</summary>
internal sealed class SpanEntry(TextSpanKind kind, TextRange range, TextRange? target, TextRange? title)
{
    public TextSpanKind Kind { get; } = kind;

    public TextRange Range { get; } = range;

    public TextRange? Target { get; } = target;

    public TextRange? Title { get; } = title;

    public bool IsLink => Kind is TextSpanKind.Link or TextSpanKind.ArticleLink;
}

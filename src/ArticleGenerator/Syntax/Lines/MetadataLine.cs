namespace ArticleGenerator.Syntax.Lines;

/// <summary>What a line beside the body says about the article.</summary>
internal enum MetadataLineKind
{
    None,
    Byline,
    Date,
    Dateline,
}

/// <summary>
/// Recognises bylines, dates and datelines, where they stand on a line of their own. The rules are narrow: a line that
/// is not recognised stays a paragraph, and nothing is lost.
/// </summary>
internal static class MetadataLine
{
    /// <summary>What a line directly under the headline is: a byline, a date, a dateline, or none of them.</summary>
    public static MetadataLineKind KindOf(ReadOnlySpan<char> line)
    {
        if (Byline.Is(line))
        {
            return MetadataLineKind.Byline;
        }

        if (PublicationDate.Is(line))
        {
            return MetadataLineKind.Date;
        }

        return Dateline.Is(line) ? MetadataLineKind.Dateline : MetadataLineKind.None;
    }
}

namespace ArticleModel.Reading.Version1;

/// <summary>
/// Reads a layout of version 1, behind its version: six segments with <c>;</c> between them, each of entries with one
/// space between them. Everything that it returns lies within the article's words: who uses it need not check again.
/// </summary>
internal sealed class LayoutReader(LayoutCursor cursor, Prose prose)
{
    /// <exception cref="FormatException">It is no such layout, or not one of this text.</exception>
    public static Layout Read(LayoutCursor cursor, Prose prose) => new LayoutReader(cursor, prose).Read();

    private Layout Read()
    {
        BlockEntry[] blocks = new BlockReader(cursor, prose).ReadAll();
        cursor.Take(';');
        QuoteEntry[] quotes = new QuoteReader(cursor, blocks).ReadAll();
        cursor.Take(';');
        SpeakerEntry[] speakers = cursor.TakeEntries(ReadSpeaker);
        CheckSpeakers(quotes, speakers);
        cursor.Take(';');
        FrontMatterEntry[] frontMatter = cursor.TakeEntries(ReadFrontMatter);
        cursor.Take(';');
        FurnitureEntry furniture = ReadFurniture();
        cursor.Take(';');
        SpanEntry[] spans = new SpanReader(cursor, prose, blocks).ReadAll();
        cursor.TakeEnd();
        return new Layout
        {
            Blocks = blocks,
            Quotes = quotes,
            Speakers = speakers,
            FrontMatter = frontMatter,
            Furniture = furniture,
            Spans = spans,
        };
    }

    private void CheckSpeakers(QuoteEntry[] quotes, SpeakerEntry[] speakers)
    {
        foreach (QuoteEntry quote in quotes)
        {
            if (quote.Speaker >= speakers.Length)
            {
                throw cursor.Malformed($"{speakers.Length} speakers and a quotation by number {quote.Speaker}");
            }
        }
    }

    /// <summary><c>start+length[,start+length]</c>: name and description.</summary>
    private SpeakerEntry ReadSpeaker()
    {
        TextRange name = cursor.TakeRange(prose);
        return new SpeakerEntry(name, cursor.TakeRangeBehind(',', prose));
    }

    /// <summary><c>start+length=start+length</c>: key and value.</summary>
    private FrontMatterEntry ReadFrontMatter()
    {
        TextRange key = cursor.TakeRange(prose);
        cursor.Take('=');
        return new FrontMatterEntry(key, cursor.TakeRange(prose));
    }

    /// <summary>A letter for each line and where its words stand, no letter twice.</summary>
    private FurnitureEntry ReadFurniture()
    {
        var furniture = new FurnitureEntry();
        cursor.TakeEntries(() =>
        {
            if (furniture.Byline is null && cursor.TryTake('b'))
            {
                return furniture.Byline = cursor.TakeRange(prose);
            }

            if (furniture.Dateline is null && cursor.TryTake('d'))
            {
                return furniture.Dateline = cursor.TakeRange(prose);
            }

            if (furniture.Standfirst is null && cursor.TryTake('s'))
            {
                return furniture.Standfirst = cursor.TakeRange(prose);
            }

            if (furniture.Credit is null && cursor.TryTake('c'))
            {
                return furniture.Credit = cursor.TakeRange(prose);
            }

            return furniture.Published is null && cursor.TryTake('p')
                ? furniture.Published = cursor.TakeRange(prose)
                : throw cursor.Malformed("letter of a line expected");
        });
        return furniture;
    }
}

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
        SpeakerEntry[] speakers = ReadSpeakers();
        CheckSpeakers(quotes, speakers);
        cursor.Take(';');
        FrontMatterEntry[] frontMatter = ReadFrontMatter();
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
                throw WithoutSpeaker(quote, speakers.Length);
            }
        }
    }

    private FormatException WithoutSpeaker(QuoteEntry quote, int speakers) =>
        cursor.Malformed($"{speakers} speakers and a quotation by number {quote.Speaker}");

    /// <summary><c>start+length[,start+length]</c>: name and description.</summary>
    private SpeakerEntry[] ReadSpeakers()
    {
        var speakers = new SpeakerEntry[cursor.CountEntries()];
        for (int i = 0; i < speakers.Length; i++)
        {
            cursor.GoOnTo(entry: i);
            TextRange name = cursor.TakeRange(prose);
            speakers[i] = new SpeakerEntry(name, cursor.TakeRangeBehind(',', prose));
        }

        return speakers;
    }

    /// <summary><c>start+length=start+length</c>: key and value.</summary>
    private FrontMatterEntry[] ReadFrontMatter()
    {
        var entries = new FrontMatterEntry[cursor.CountEntries()];
        for (int i = 0; i < entries.Length; i++)
        {
            cursor.GoOnTo(entry: i);
            TextRange key = cursor.TakeRange(prose);
            cursor.Take('=');
            entries[i] = new FrontMatterEntry(key, cursor.TakeRange(prose));
        }

        return entries;
    }

    private FurnitureEntry ReadFurniture()
    {
        var furniture = new FurnitureEntry();
        int lines = cursor.CountEntries();
        for (int i = 0; i < lines; i++)
        {
            cursor.GoOnTo(entry: i);
            ReadLine(furniture);
        }

        return furniture;
    }

    /// <summary>A letter for each line and where its words stand, no letter twice.</summary>
    private void ReadLine(FurnitureEntry furniture)
    {
        if (furniture.Byline is null && cursor.TryTake('b'))
        {
            furniture.Byline = cursor.TakeRange(prose);
        }
        else if (furniture.Dateline is null && cursor.TryTake('d'))
        {
            furniture.Dateline = cursor.TakeRange(prose);
        }
        else if (furniture.Standfirst is null && cursor.TryTake('s'))
        {
            furniture.Standfirst = cursor.TakeRange(prose);
        }
        else if (furniture.Credit is null && cursor.TryTake('c'))
        {
            furniture.Credit = cursor.TakeRange(prose);
        }
        else if (furniture.Published is null && cursor.TryTake('p'))
        {
            furniture.Published = cursor.TakeRange(prose);
        }
        else
        {
            throw cursor.Malformed("letter of a line expected");
        }
    }
}

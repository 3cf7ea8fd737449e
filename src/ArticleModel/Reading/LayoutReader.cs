namespace ArticleModel.Reading;

/// <summary>
/// Reads a layout: four segments with <c>;</c> between them, each of entries with one space between them. Everything that
/// it returns lies within the article's words: who uses it need not check again.
/// </summary>
internal sealed class LayoutReader
{
    private readonly LayoutCursor _cursor;
    private readonly Prose _prose;
    private bool _hasBlocks;
    private int _textEnd;
    private int _quoteEnd;

    private LayoutReader(string layout, Prose prose)
    {
        _cursor = new LayoutCursor(layout);
        _prose = prose;
    }

    /// <exception cref="FormatException">The layout is not one that this version of the library knows.</exception>
    public static Layout Read(string layout, Prose prose) => new LayoutReader(layout, prose).ReadLayout();

    private Layout ReadLayout()
    {
        BlockEntry[] blocks = ReadEntries(ReadBlock);
        if (_textEnd != _prose.Text.Length)
        {
            throw _cursor.Malformed($"{_prose.Text.Length} characters of text and blocks for {_textEnd}");
        }

        _cursor.Take(';');
        QuoteEntry[] quotes = ReadEntries(ReadQuote);
        _cursor.Take(';');
        SpeakerEntry[] speakers = ReadEntries(ReadSpeaker);
        foreach (QuoteEntry quote in quotes)
        {
            if (quote.Speaker >= speakers.Length)
            {
                throw _cursor.Malformed($"{speakers.Length} speakers and a quotation by number {quote.Speaker}");
            }
        }

        _cursor.Take(';');
        MetadataEntry[] metadata = ReadEntries(ReadMetadata);
        _cursor.TakeEnd();
        return new Layout(blocks, quotes, speakers, metadata);
    }

    private T[] ReadEntries<T>(Func<T> readEntry)
    {
        if (_cursor.AtSegmentEnd)
        {
            return [];
        }

        var entries = new List<T>();
        do
        {
            entries.Add(readEntry());
        }
        while (_cursor.TryTake(' '));

        return [.. entries];
    }

    /// <summary><c>[prefix]length</c>; a separator stands before every block but the first.</summary>
    private BlockEntry ReadBlock()
    {
        (BlockKind kind, int level) = ReadBlockPrefix();
        int start = _hasBlocks ? _textEnd + Prose.BlockSeparator.Length : 0;
        int length = _cursor.TakeNumber();
        if (length > _prose.Text.Length - start)
        {
            throw _cursor.Malformed("block beyond the text");
        }

        _hasBlocks = true;
        _textEnd = start + length;
        return new BlockEntry(kind, level, new TextRange(start, length));
    }

    /// <summary><c>l</c> list item, <c>&gt;</c> pull quote, <c>-</c> other, <c>##</c> to <c>######</c> heading.</summary>
    private (BlockKind Kind, int Level) ReadBlockPrefix()
    {
        if (_cursor.TryTake('l'))
        {
            return (BlockKind.ListItem, 0);
        }

        if (_cursor.TryTake('>'))
        {
            return (BlockKind.PullQuote, 0);
        }

        if (_cursor.TryTake('-'))
        {
            return (BlockKind.Other, 0);
        }

        int level = 0;
        while (_cursor.TryTake('#'))
        {
            level++;
        }

        return level switch
        {
            0 => (BlockKind.Text, 0),
            >= 2 and <= 6 => (BlockKind.Heading, level),
            _ => throw _cursor.Malformed($"heading of level {level}"),
        };
    }

    /// <summary><c>gap+length[/gap+length...][f|t][@speaker]</c></summary>
    private QuoteEntry ReadQuote()
    {
        TextRange first = ReadQuotePart();
        List<TextRange>? parts = null;
        while (_cursor.TryTake('/'))
        {
            parts ??= [first];
            parts.Add(ReadQuotePart());
        }

        QuoteKind kind = _cursor.TryTake('f') ? QuoteKind.Fragment
            : _cursor.TryTake('t') ? QuoteKind.Term
            : QuoteKind.Statement;
        int speaker = _cursor.TryTake('@') ? _cursor.TakeNumber() : QuoteEntry.Nobody;
        return new QuoteEntry(TextRange.FromBounds(first.Start, _quoteEnd), parts?.ToArray(), kind, speaker);
    }

    /// <summary>A gap counts from the end of the part before, whichever quotation that belongs to.</summary>
    private TextRange ReadQuotePart()
    {
        int gap = _cursor.TakeNumber();
        _cursor.Take('+');
        int length = _cursor.TakeNumber();
        int remaining = _prose.Text.Length - _quoteEnd;
        if (gap > remaining || length > remaining - gap)
        {
            throw _cursor.Malformed("quotation beyond the text");
        }

        var part = new TextRange(_quoteEnd + gap, length);
        _quoteEnd = part.End;
        return part;
    }

    /// <summary><c>start+length[,start+length]</c>: name and description.</summary>
    private SpeakerEntry ReadSpeaker()
    {
        TextRange name = ReadRange();
        TextRange? description = _cursor.TryTake(',') ? ReadRange() : null;
        return new SpeakerEntry(name, description);
    }

    /// <summary><c>start+length=start+length</c>: key and value.</summary>
    private MetadataEntry ReadMetadata()
    {
        TextRange key = ReadRange();
        _cursor.Take('=');
        return new MetadataEntry(key, ReadRange());
    }

    private TextRange ReadRange()
    {
        int start = _cursor.TakeNumber();
        _cursor.Take('+');
        int length = _cursor.TakeNumber();
        return _prose.Holds(start, length) ? new TextRange(start, length) : throw _cursor.Malformed("range beyond the text");
    }
}

namespace ArticleModel.Reading.Version1;

/// <summary>
/// The second segment: <c>gap+length[/gap+length...][f|t][@speaker]</c> for each quotation, a part for each paragraph
/// of one that goes on over several.
/// </summary>
internal sealed class QuoteReader(LayoutCursor cursor, BlockEntry[] blocks)
{
    private int _block;
    private int _end;

    public QuoteEntry[] ReadAll()
    {
        var quotes = new QuoteEntry[cursor.CountEntries()];
        for (int i = 0; i < quotes.Length; i++)
        {
            cursor.GoOnTo(entry: i);
            quotes[i] = ReadQuote();
        }

        return quotes;
    }

    private QuoteEntry ReadQuote()
    {
        TextRange first = ReadPart();
        TextRange[]? parts = cursor.TryTake('/') ? ReadPartsBehind(first) : null;
        QuoteKind kind = cursor.TryTake('f') ? QuoteKind.Fragment
            : cursor.TryTake('t') ? QuoteKind.Term
            : QuoteKind.Statement;
        int speaker = cursor.TryTake('@') ? cursor.TakeNumber() : QuoteEntry.Nobody;
        return new QuoteEntry(TextRange.FromBounds(first.Start, _end), parts, kind, speaker);
    }

    // Apart, since few quotations have several: a list of values is compiled for whoever meets the first.
    private TextRange[] ReadPartsBehind(TextRange first)
    {
        List<TextRange> parts = [first];
        do
        {
            parts.Add(ReadPart());
        }
        while (cursor.TryTake('/'));

        return [.. parts];
    }

    /// <summary>A gap counts from the end of the part before, whichever quotation that belongs to.</summary>
    private TextRange ReadPart()
    {
        int gap = cursor.TakeNumber();
        cursor.Take('+');
        int length = cursor.TakeNumber();
        if (gap <= int.MaxValue - _end && length <= int.MaxValue - _end - gap)
        {
            var part = new TextRange(_end + gap, length);
            _end = part.End;
            while (_block < blocks.Length && blocks[_block].Range.End < part.Start)
            {
                _block++;
            }

            if (_block < blocks.Length && blocks[_block].Range.Holds(part))
            {
                return part;
            }
        }

        throw cursor.Malformed("quotation outside of the blocks");
    }
}

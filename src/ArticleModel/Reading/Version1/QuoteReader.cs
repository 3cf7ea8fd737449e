namespace ArticleModel.Reading.Version1;

/// <summary>
/// The second segment: <c>gap+length[/gap+length...][f|t][@speaker]</c> for each quotation, a part for each paragraph
/// of one that goes on over several.
/// </summary>
internal sealed class QuoteReader(LayoutCursor cursor, BlockEntry[] blocks)
{
    private int _block;
    private int _end;

    public QuoteEntry[] ReadAll() => cursor.TakeEntries(ReadQuote);

    private QuoteEntry ReadQuote()
    {
        TextRange first = ReadPart();
        List<TextRange>? parts = null;
        while (cursor.TryTake('/'))
        {
            parts ??= [first];
            parts.Add(ReadPart());
        }

        QuoteKind kind = cursor.TryTake('f') ? QuoteKind.Fragment
            : cursor.TryTake('t') ? QuoteKind.Term
            : QuoteKind.Statement;
        int speaker = cursor.TryTake('@') ? cursor.TakeNumber() : QuoteEntry.Nobody;
        return new QuoteEntry(TextRange.FromBounds(first.Start, _end), parts?.ToArray(), kind, speaker);
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

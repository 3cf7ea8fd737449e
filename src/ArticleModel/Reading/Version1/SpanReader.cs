namespace ArticleModel.Reading.Version1;

/// <summary>
/// The last segment: <c>kind gap+length[=start+length][,start+length]</c> for each span, without the space: a letter,
/// its place, its target, its title. A gap counts from where the span before begins.
/// </summary>
internal sealed class SpanReader(LayoutCursor cursor, Prose prose, BlockEntry[] blocks)
{
    // The spans that the next one may stand within, the innermost last, and how many there are: at most all.
    private readonly TextRange[] _open = new TextRange[cursor.CountEntries()];
    private int _openCount;
    private int _block;
    private int _start;

    public SpanEntry[] ReadAll()
    {
        var spans = new SpanEntry[_open.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            cursor.GoOnTo(entry: i);
            spans[i] = ReadSpan();
        }

        return spans;
    }

    private SpanEntry ReadSpan()
    {
        TextSpanKind kind = ReadKind();
        TextRange range = ReadRange();
        TextRange? target = cursor.TakeRangeBehind('=', prose);
        return new SpanEntry(kind, range, target, cursor.TakeRangeBehind(',', prose));
    }

    private TextSpanKind ReadKind() =>
        cursor.TryTake('e') ? TextSpanKind.Emphasis
        : cursor.TryTake('s') ? TextSpanKind.Strong
        : cursor.TryTake('c') ? TextSpanKind.Code
        : cursor.TryTake('a') ? TextSpanKind.Link
        : cursor.TryTake('i') ? TextSpanKind.Image
        : cursor.TryTake('r') ? TextSpanKind.ArticleLink
        : cursor.TryTake('x') ? TextSpanKind.CodeReference
        : cursor.TryTake('n') ? TextSpanKind.FootnoteMark
        : throw cursor.Malformed("letter of a span expected");

    private TextRange ReadRange()
    {
        int gap = cursor.TakeNumber();
        cursor.Take('+');
        int length = cursor.TakeNumber();
        if (gap > int.MaxValue - _start || length > int.MaxValue - _start - gap)
        {
            throw cursor.Malformed("span beyond the text");
        }

        _start += gap;
        var range = new TextRange(_start, length);
        while (_block < blocks.Length && blocks[_block].Range.End < _start)
        {
            _block++;
        }

        if (_block == blocks.Length || !blocks[_block].Range.Holds(range))
        {
            throw cursor.Malformed("span outside of the blocks");
        }

        while (_openCount > 0 && _open[_openCount - 1].End <= _start)
        {
            _openCount--;
        }

        if (_openCount > 0 && !_open[_openCount - 1].Holds(range))
        {
            throw cursor.Malformed("two spans that overlap");
        }

        _open[_openCount++] = range;
        return range;
    }
}

namespace ArticleModel;

/// <summary>
/// Reads a layout: one string in place of arrays of numbers, which would cost the C# compiler more than all of the text.
/// Four segments parted by semicolons, their items parted by spaces:
/// <code>
/// blocks     [l | &gt; | - | ## to ######]length
/// quotes     gap+length[/gap+length ...][f | t][@speaker]
/// speakers   start+length[,start+length]
/// metadata   start+length=start+length
/// </code>
/// All numbers are decimal and count UTF-16 code units.
/// </summary>
internal struct LayoutReader(string layout)
{
    private readonly string _layout = layout;
    private int _position;

    public static InvalidOperationException Mismatch() => new(
        "The article's layout cannot be read. The generated code and the library ArticleModel come from different versions of the package ArticleGenerator: rebuild with one version of it.");

    public bool TryReadBlock(out BlockItem item)
    {
        item = default;
        if (!TryBeginItem())
        {
            return false;
        }

        int level = 0;
        while (TryRead('#'))
        {
            level++;
        }

        ParagraphKind? kind = level > 0 || TryRead('-') ? null
            : TryRead('l') ? ParagraphKind.ListItem
            : TryRead('>') ? ParagraphKind.PullQuote
            : ParagraphKind.Text;
        item = new BlockItem(ReadNumber(), level, kind);
        return true;
    }

    /// <param name="position">The end of the quotation before; afterwards of this one.</param>
    /// <param name="quote">The quotation.</param>
    public bool TryReadQuote(ref int position, out QuotePlace quote)
    {
        quote = default;
        if (!TryBeginItem())
        {
            return false;
        }

        Slice part = ReadPart(ref position);
        Slice[] parts = [part];
        while (TryRead('/'))
        {
            parts = [.. parts, ReadPart(ref position)];
        }

        QuoteKind kind = TryRead('f') ? QuoteKind.Fragment : TryRead('t') ? QuoteKind.Term : QuoteKind.Statement;
        quote = new QuotePlace(parts, kind, TryRead('@') ? ReadNumber() : -1);
        return true;
    }

    public bool TryReadSpeaker(out Slice name, out Slice? description)
    {
        name = default;
        description = null;
        if (!TryBeginItem())
        {
            return false;
        }

        name = ReadSlice();
        if (TryRead(','))
        {
            description = ReadSlice();
        }

        return true;
    }

    public bool TryReadMetadata(out Slice key, out Slice value)
    {
        key = default;
        value = default;
        if (!TryBeginItem())
        {
            return false;
        }

        key = ReadSlice();
        Expect('=');
        value = ReadSlice();
        return true;
    }

    /// <summary>Goes to the next item of a segment; at the segment's end, behind its semicolon.</summary>
    private bool TryBeginItem()
    {
        TryRead(' ');
        return _position < _layout.Length && !TryRead(';');
    }

    private Slice ReadPart(ref int position)
    {
        int gap = ReadNumber();
        Expect('+');
        var part = new Slice(position + gap, ReadNumber());
        position = part.End;
        return part;
    }

    private Slice ReadSlice()
    {
        int start = ReadNumber();
        Expect('+');
        return new Slice(start, ReadNumber());
    }

    private int ReadNumber()
    {
        long number = 0;
        int start = _position;
        while (_position < _layout.Length && _layout[_position] is >= '0' and <= '9' and char digit)
        {
            number = (number * 10) + (digit - '0');
            _position++;
            if (number > int.MaxValue / 2)
            {
                throw Mismatch();
            }
        }

        return _position > start ? (int)number : throw Mismatch();
    }

    private void Expect(char c)
    {
        if (!TryRead(c))
        {
            throw Mismatch();
        }
    }

    private bool TryRead(char c)
    {
        if (_position >= _layout.Length || _layout[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }
}

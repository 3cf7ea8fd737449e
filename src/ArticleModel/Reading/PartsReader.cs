namespace ArticleModel.Reading;

/// <summary>Makes the parts of an article and ties them to each other, in one walk over its blocks.</summary>
internal sealed class PartsReader
{
    private readonly Prose _prose;
    private readonly Layout _layout;
    private readonly Paragraph[] _paragraphs;
    private readonly Section[] _sections;
    private readonly Quote[] _quotes;
    private readonly Speaker[] _speakers;
    private readonly Quote[][] _quotesOfSpeakers;
    private readonly int[] _spoken;
    private readonly TextSpan[] _spans;
    private readonly TextSpan[] _links;
    private int _paragraphCount;
    private int _sectionCount;
    private int _quoteCount;
    private int _spanCount;
    private int _linkCount;

    private PartsReader(Prose prose, Layout layout)
    {
        _prose = prose;
        _layout = layout;
        _quotes = new Quote[layout.Quotes.Length];
        _speakers = new Speaker[layout.Speakers.Length];
        _quotesOfSpeakers = new Quote[layout.Speakers.Length][];
        _spoken = new int[layout.Speakers.Length];
        _spans = new TextSpan[layout.Spans.Length];

        int links = 0;
        foreach (SpanEntry span in layout.Spans)
        {
            links += span.IsLink ? 1 : 0;
        }

        _links = new TextSpan[links];

        int headings = 0;
        int paragraphs = 0;
        foreach (BlockEntry block in layout.Blocks)
        {
            headings += block.IsHeading ? 1 : 0;
            paragraphs += block.IsParagraph ? 1 : 0;
        }

        _sections = new Section[headings];
        _paragraphs = new Paragraph[paragraphs];
    }

    public static TiedParts Read(Prose prose, Layout layout) => new PartsReader(prose, layout).Read();

    private TiedParts Read()
    {
        MakeSpeakers();
        int block = ReadBlocks(0);
        var lead = new ListSlice<Paragraph>(_paragraphs, 0, _paragraphCount);
        while (block < _layout.Blocks.Length)
        {
            block = ReadSection(block);
        }

        return new TiedParts
        {
            Lead = lead,
            Paragraphs = new ListSlice<Paragraph>(_paragraphs),
            Sections = new ListSlice<Section>(_sections),
            Quotes = new ListSlice<Quote>(_quotes),
            Speakers = new ListSlice<Speaker>(_speakers),
            Links = new ListSlice<TextSpan>(_links),
        };
    }

    /// <summary>
    /// Speakers come first, with their quotations still to be filled in: each quotation knows its speaker.
    /// </summary>
    private void MakeSpeakers()
    {
        var counts = new int[_speakers.Length];
        foreach (QuoteEntry quote in _layout.Quotes)
        {
            if (quote.Speaker != QuoteEntry.Nobody)
            {
                counts[quote.Speaker]++;
            }
        }

        for (int i = 0; i < _speakers.Length; i++)
        {
            _quotesOfSpeakers[i] = new Quote[counts[i]];
            _speakers[i] = new Speaker(_prose, _layout.Speakers[i], new ListSlice<Quote>(_quotesOfSpeakers[i]));
        }
    }

    /// <summary>Reads the heading at <paramref name="index"/> and all that stands under it.</summary>
    /// <returns>The index of the next heading, or of the end.</returns>
    private int ReadSection(int index)
    {
        BlockEntry heading = _layout.Blocks[index];
        // Quotations in headings have no paragraph; they are no part of the section's text.
        TakeQuotes(CountQuotes(index), paragraph: null);
        TakeSpans(CountSpans(heading), heading, paragraph: null);

        int firstParagraph = _paragraphCount;
        int firstQuote = _quoteCount;
        int end = ReadBlocks(index + 1);
        TextRange text = end > index + 1
            ? TextRange.FromBounds(_layout.Blocks[index + 1].Range.Start, _layout.Blocks[end - 1].Range.End)
            : new TextRange(heading.Range.End, 0);

        _sections[_sectionCount++] = new Section(
            _prose,
            heading.Range,
            heading.Level,
            text,
            new ListSlice<Paragraph>(_paragraphs, firstParagraph, _paragraphCount - firstParagraph),
            Slice(_quotes, firstQuote, _quoteCount - firstQuote));
        return end;
    }

    /// <summary>Reads the blocks from <paramref name="index"/> on.</summary>
    /// <returns>The index of the next heading, or of the end.</returns>
    private int ReadBlocks(int index)
    {
        for (; index < _layout.Blocks.Length && !_layout.Blocks[index].IsHeading; index++)
        {
            BlockEntry block = _layout.Blocks[index];
            int count = CountQuotes(index);
            Paragraph? paragraph = block.IsParagraph ? TakeParagraph(block, count) : null;
            if (paragraph is null)
            {
                TakeSpans(CountSpans(block), block, paragraph);
            }

            TakeQuotes(count, paragraph);
        }

        return index;
    }

    private Paragraph TakeParagraph(BlockEntry block, int quoteCount)
    {
        int spanCount = CountSpans(block);
        int linkCount = 0;
        for (int i = 0; i < spanCount; i++)
        {
            linkCount += _layout.Spans[_spanCount + i].IsLink ? 1 : 0;
        }

        var paragraph = new Paragraph(
            _prose,
            block,
            Slice(_quotes, _quoteCount, quoteCount),
            Slice(_spans, _spanCount, spanCount),
            Slice(_links, _linkCount, linkCount));
        TakeSpans(spanCount, block, paragraph);
        return _paragraphs[_paragraphCount++] = paragraph;
    }

    // Most paragraphs quote nobody and set nothing apart.
    private static ListSlice<T> Slice<T>(T[] items, int start, int count)
        where T : class =>
        count == 0 ? ListSlice<T>.Empty : new ListSlice<T>(items, start, count);

    /// <summary>
    /// How many of the quotations not yet taken begin in the block; the last block has all that are left.
    /// </summary>
    private int CountQuotes(int index)
    {
        int next = _quoteCount;
        bool isLast = index == _layout.Blocks.Length - 1;
        while (next < _quotes.Length
            && (isLast || _layout.Quotes[next].Range.Start < _layout.Blocks[index + 1].Range.Start))
        {
            next++;
        }

        return next - _quoteCount;
    }

    private void TakeQuotes(int count, Paragraph? paragraph)
    {
        for (int i = 0; i < count; i++)
        {
            QuoteEntry entry = _layout.Quotes[_quoteCount];
            bool isNobodys = entry.Speaker == QuoteEntry.Nobody;
            var quote = new Quote(_prose, entry, paragraph, isNobodys ? null : _speakers[entry.Speaker]);
            if (!isNobodys)
            {
                _quotesOfSpeakers[entry.Speaker][_spoken[entry.Speaker]++] = quote;
            }

            _quotes[_quoteCount++] = quote;
        }
    }

    /// <summary>How many of the spans not yet taken stand in the block.</summary>
    private int CountSpans(BlockEntry block)
    {
        int next = _spanCount;
        while (next < _spans.Length && _layout.Spans[next].Range.Start <= block.Range.End)
        {
            next++;
        }

        return next - _spanCount;
    }

    private void TakeSpans(int count, BlockEntry block, Paragraph? paragraph)
    {
        for (int i = 0; i < count; i++)
        {
            SpanEntry entry = _layout.Spans[_spanCount];
            var span = new TextSpan(_prose, entry, block.Range, paragraph);
            _spans[_spanCount++] = span;
            if (entry.IsLink)
            {
                _links[_linkCount++] = span;
            }
        }
    }
}
